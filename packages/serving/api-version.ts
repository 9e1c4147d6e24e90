/** Version of the API as a whole: in every answer's API-Version header and in the OpenAPI document. */
export const apiVersion = '1.0.0';
