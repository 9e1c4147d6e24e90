// Signing in, for every gemeente and for the platform.
import { faultLine } from '@greep/http';
import { lambdaHandler } from '@greep/http/lambda';
import { systemClock } from '@greep/kernel';
import { apiVersion as version } from '@greep/serving/api-version';
import { openSignIn } from '@greep/serving/open-sign-in';
import { openStores } from '@greep/serving/open-stores';
import { openTables } from '@greep/serving/open-tables';
import { openLines } from '@greep/serving/open-traces';
import { rates } from '@greep/serving/rates';
import { readSurroundings } from '@greep/serving/surroundings';
import { randomSecrets } from '@greep/session';
import { createSessionApp } from './app.ts';

const surroundings = readSurroundings();
const write = await openLines(surroundings);
const tables = openTables(surroundings);
const around = { tables, storeFor: openStores(tables, 'sign-in'), clock: systemClock };
const { recognition, sites } = await openSignIn(surroundings, around, 'opens-sessions');
const app = createSessionApp({
  means: { ...recognition, secrets: randomSecrets },
  version,
  onFault: (fault) => write(faultLine(fault)),
  rates: rates(surroundings),
});

export const handler = lambdaHandler(app, { version, learn: sites.learn, gemeenteAt: sites.gemeenteAt, write });
