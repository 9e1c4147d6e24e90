// Signing in, for every gemeente and for the platform.
import { faultLine } from '@greep/http';
import { lambdaHandler } from '@greep/http/lambda';
import { type Gemeente, randomIds, systemClock } from '@greep/kernel';
import { gemeenteFinder, openRecognition, randomSecrets, readSignInSettings } from '@greep/session';
import { openClient, openPlatformRows, openStore } from '@greep/store';
import { createSessionApp } from './app.ts';
import { readEnvironment } from './environment.ts';

const version = '1.0.0';
const { AWS_REGION, GREEP_DYNAMODB_ENDPOINT, GREEP_SIGN_IN_FILE } = readEnvironment();
const client = openClient({
  region: AWS_REGION,
  ...(GREEP_DYNAMODB_ENDPOINT && { endpoint: GREEP_DYNAMODB_ENDPOINT }),
});

const write = (line: object): void => console.log(JSON.stringify(line));
const alarm = (facts: object): void => console.error(JSON.stringify({ level: 'alarm', ...facts }));

const storeFor = (gemeente: Gemeente) =>
  openStore({
    client,
    gemeente,
    plane: 'sign-in',
    clock: systemClock,
    ids: randomIds,
    alarm: (row) => alarm({ ...row, gemeente }),
  });

const settings = await readSignInSettings(GREEP_SIGN_IN_FILE);
const recognition = await openRecognition(settings, { rows: openPlatformRows(client), storeFor, clock: systemClock });
const app = createSessionApp({
  means: { ...recognition, secrets: randomSecrets },
  version,
  onFault: (fault) => write(faultLine(fault)),
});

export const handler = lambdaHandler(app, { version, gemeenteAt: gemeenteFinder(settings.sites), write });
