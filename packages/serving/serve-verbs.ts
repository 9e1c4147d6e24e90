// What every function with verbs is made of: a route for each verb, one plane, and who is asking.
// A function's own file only says which routes and which plane.
import { openAccess } from '@greep/access';
import { createApi, faultLine, type Route, type Sentences, type ServedRoute } from '@greep/http';
import { lambdaHandler } from '@greep/http/lambda';
import { type Gemeente, randomIds, systemClock } from '@greep/kernel';
import { gemeenteFinder, identifier, openRecognition, readSignInSettings } from '@greep/session';
import { openClient, openPlatformRows, openStore, type Plane, type Store } from '@greep/store';
import { performer, type Tools, type Verb } from '@greep/verbs';
import { apiVersion } from './api-version.ts';
import { cursorsForVerbs } from './cursors-for-verbs.ts';
import { datedIdentify } from './dated.ts';
import { readEnvironment } from './environment.ts';

export type VerbTable<Name extends string> = {
  readonly plane: Plane;
  readonly routes: Readonly<Record<Name, Route>>;
  readonly verbs: Readonly<Record<Name, Verb>>;
  /** Sentences for the codes of the room, in both languages. */
  readonly sentences: Sentences;
};

const write = (line: object): void => console.log(JSON.stringify(line));
const alarm = (facts: object): void => console.error(JSON.stringify({ level: 'alarm', ...facts }));

const remembered = <Value>(make: (gemeente: Gemeente) => Value): ((gemeente: Gemeente) => Value) => {
  const known = new Map<Gemeente, Value>();
  return (gemeente) => {
    const value = known.get(gemeente) ?? make(gemeente);
    known.set(gemeente, value);
    return value;
  };
};

const servedRoutes = <Name extends string>(
  { routes, verbs }: VerbTable<Name>,
  toolsFor: (gemeente: Gemeente) => Tools,
): readonly ServedRoute[] => {
  const perform = performer(toolsFor);
  const declared: Readonly<Record<string, Route>> = routes;
  const known: Readonly<Record<string, Verb>> = verbs;
  return Object.entries(declared).map(([name, route]) => {
    const verb = known[name];
    if (!verb) throw new Error(`the route ${name} has no verb`);
    return { ...route, perform: perform(verb) };
  });
};

/** Opens what the function needs, once per process, and answers its Lambda handler. */
export const serveVerbs = async <Name extends string>(table: VerbTable<Name>) => {
  const environment = readEnvironment();
  const client = openClient({
    region: environment.AWS_REGION,
    ...(environment.GREEP_DYNAMODB_ENDPOINT && { endpoint: environment.GREEP_DYNAMODB_ENDPOINT }),
  });
  const storeFor = remembered(
    (gemeente): Store =>
      openStore({
        client,
        gemeente,
        plane: table.plane,
        clock: systemClock,
        ids: randomIds,
        alarm: (row) => alarm({ ...row, gemeente }),
      }),
  );
  const access = openAccess();
  const cursors = cursorsForVerbs(environment.GREEP_CURSOR_SECRET);
  const toolsFor = (gemeente: Gemeente): Tools => ({
    store: storeFor(gemeente),
    access,
    clock: systemClock,
    ids: randomIds,
    cursors,
  });
  const settings = await readSignInSettings(environment.GREEP_SIGN_IN_FILE);
  const recognition = await openRecognition(settings, { rows: openPlatformRows(client), storeFor, clock: systemClock });
  const app = createApi({
    routes: servedRoutes(table, toolsFor),
    identify: datedIdentify(identifier(recognition), recognition.findSite),
    version: apiVersion,
    sentences: table.sentences,
    onFault: (fault) => write(faultLine(fault)),
  });
  return lambdaHandler(app, { version: apiVersion, gemeenteAt: gemeenteFinder(settings.sites), write });
};
