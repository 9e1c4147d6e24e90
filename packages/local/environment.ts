// What the functions are told through their environment, here as in AWS. Each function parses its own part.

export type LocalEnvironment = {
  /** Where the tables are. */
  readonly endpoint: string;
  /** Whether that is the embedded engine, which looks at no signature. */
  readonly isEmbedded?: boolean;
  readonly signInFile: string;
  readonly cursorSecret: string;
  readonly anchorsFolder?: string;
};

/** Far above what a person does, and enough for the demo to be told in a minute. */
const requestsPerMinute = '3000';

/** Must come before the first function is loaded. The credentials are those of no account, unless others were given. */
export const setEnvironment = ({
  endpoint,
  isEmbedded,
  signInFile,
  cursorSecret,
  anchorsFolder,
}: LocalEnvironment): void => {
  Object.assign(process.env, {
    GREEP_DYNAMODB_ENDPOINT: endpoint,
    ...(isEmbedded && { GREEP_DYNAMODB_UNSIGNED: 'yes' }),
    GREEP_SIGN_IN_FILE: signInFile,
    GREEP_CURSOR_SECRET: cursorSecret,
    ...(anchorsFolder && { GREEP_ANCHORS_FOLDER: anchorsFolder }),
    GREEP_REQUESTS_PER_MINUTE: process.env.GREEP_REQUESTS_PER_MINUTE ?? requestsPerMinute,
    AWS_REGION: process.env.AWS_REGION ?? 'eu-central-1',
    AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID ?? 'local',
    AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY ?? 'local',
  });
};
