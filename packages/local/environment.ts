// What the functions are told through their environment, here as in AWS. Each function parses its own part.

export type LocalEnvironment = {
  /** Where the tables are. */
  readonly endpoint: string;
  readonly signInFile: string;
  readonly cursorSecret: string;
};

/** Must come before the first function is loaded. The credentials are those of no account, unless others were given. */
export const setEnvironment = ({ endpoint, signInFile, cursorSecret }: LocalEnvironment): void => {
  Object.assign(process.env, {
    GREEP_DYNAMODB_ENDPOINT: endpoint,
    GREEP_SIGN_IN_FILE: signInFile,
    GREEP_CURSOR_SECRET: cursorSecret,
    AWS_REGION: process.env.AWS_REGION ?? 'eu-central-1',
    AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID ?? 'local',
    AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY ?? 'local',
  });
};
