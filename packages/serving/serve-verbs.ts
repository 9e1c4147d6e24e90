// What every function with verbs is made of: a route for each verb, one plane, and who is asking.
// A function's own file only says which routes and which plane.
import { openAccess, type Principal } from '@greep/access';
import { createApi, type Draw, faultLine, type Route, type Sentences, type ServedRoute } from '@greep/http';
import { lambdaHandler } from '@greep/http/lambda';
import { type Gemeente, nowhere, randomIds, systemClock } from '@greep/kernel';
import { identifier, nationalIdentifier } from '@greep/session';
import { isOfNation, type Plane } from '@greep/store';
import { performer, type Tools, type Verb } from '@greep/verbs';
import { apiVersion } from './api-version.ts';
import { cursorSecret } from './cursor-secret.ts';
import { cursorsForVerbs } from './cursors-for-verbs.ts';
import { datedIdentify } from './dated.ts';
import { openSignIn } from './open-sign-in.ts';
import { openStores } from './open-stores.ts';
import { openTables } from './open-tables.ts';
import { openLines } from './open-traces.ts';
import { rates } from './rates.ts';
import { readSurroundings } from './surroundings.ts';

export type VerbTable<Name extends string> = {
  readonly plane: Plane;
  readonly routes: Readonly<Record<Name, Route>>;
  readonly verbs: Readonly<Record<Name, Verb>>;
  /** What is drawn of a view, for the routes that do not answer with text. */
  readonly drawings?: Readonly<Partial<Record<NoInfer<Name>, Draw>>>;
  /** Sentences for the codes of the room, in both languages. */
  readonly sentences: Sentences;
};

/** A function of the nation serves who belongs to no gemeente, and every other one who does. */
const toolsOf =
  (plane: Plane, toolsFor: (gemeente: Gemeente) => Tools) =>
  (principal: Principal): Tools | undefined => {
    if (isOfNation(plane)) return principal.kind === 'national' ? toolsFor(nowhere) : undefined;
    return 'gemeente' in principal ? toolsFor(principal.gemeente) : undefined;
  };

const servedRoutes = <Name extends string>(
  { plane, routes, verbs, drawings }: VerbTable<Name>,
  toolsFor: (gemeente: Gemeente) => Tools,
): readonly ServedRoute[] => {
  const perform = performer(toolsOf(plane, toolsFor));
  const declared: Readonly<Record<string, Route>> = routes;
  const known: Readonly<Record<string, Verb>> = verbs;
  const drawn: Readonly<Record<string, Draw | undefined>> = drawings ?? {};
  return Object.entries(declared).map(([name, route]) => {
    const verb = known[name];
    if (!verb) throw new Error(`the route ${name} has no verb`);
    const draw = drawn[name];
    if (route.media === 'application/pdf' && !draw) throw new Error(`the route ${name} has no drawing`);
    return { ...route, perform: perform(verb), ...(draw && { draw }) };
  });
};

/** Opens what the function needs, once per process, and answers its Lambda handler. */
export const serveVerbs = async <Name extends string>(table: VerbTable<Name>) => {
  const surroundings = readSurroundings();
  const tables = openTables(surroundings);
  const storeFor = openStores(tables, table.plane);
  const [secret, { recognition, sites }, write] = await Promise.all([
    cursorSecret(surroundings),
    openSignIn(surroundings, { tables, storeFor, clock: systemClock }),
    openLines(surroundings),
  ]);
  const access = openAccess();
  const cursors = cursorsForVerbs(secret);
  const toolsFor = (gemeente: Gemeente): Tools => ({
    store: storeFor(gemeente),
    access,
    clock: systemClock,
    ids: randomIds,
    cursors,
  });
  const identify = isOfNation(table.plane) ? nationalIdentifier : identifier;
  const app = createApi({
    routes: servedRoutes(table, toolsFor),
    before: rates(surroundings),
    identify: datedIdentify(identify(recognition), recognition.findSite),
    version: apiVersion,
    sentences: table.sentences,
    onFault: (fault) => write(faultLine(fault)),
  });
  return lambdaHandler(app, { version: apiVersion, learn: sites.learn, gemeenteAt: sites.gemeenteAt, write });
};
