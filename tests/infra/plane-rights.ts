// The rights of every plane as they would be deployed, and what may be asked of them.
import { type Grant, type IndexName, type Plane, planes, type TableName, tableNames } from '@greep/store/planes';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { type Asked, isAllowed } from './is-allowed.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf, rightsOf, type Statement } from './template.ts';

export const { platform } = synthesise(readGemeenten());
export const planeNames = Object.keys(planes).filter((name): name is Plane => name in planes);
export const indexNames: readonly IndexName[] = ['gsi1', 'gsi2'];

export const roleNamed = (name: string): string => {
  const [[id] = ['']] = resourcesOf(platform, 'AWS::IAM::Role').filter(
    ([, { Properties }]) => Properties.RoleName === name,
  );
  if (!id) throw new Error(`there is no role ${name}`);
  return id;
};
const rights = new Map<Plane, readonly Statement[]>(
  planeNames.map((plane) => [plane, rightsOf(platform, roleNamed(`greep-plane-${plane}`))]),
);
export const rightsOfPlane = (plane: Plane): readonly Statement[] => rights.get(plane) ?? [];

export const arn = (service: string, resource: string) =>
  `arn:<AWS::Partition>:${service}:eu-central-1:<AWS::AccountId>:${resource}`;
export const session = (gemeente: string, plane: string) => ({
  'aws:PrincipalTag/gemeente': gemeente,
  'aws:PrincipalTag/plane': plane,
});

type Row = {
  readonly place: string;
  readonly action: string;
  readonly key?: string;
  /** Condition keys of the request itself, such as that it asks for a number only. */
  readonly more?: Asked['context'];
};
/** A session works for one gemeente, or for the nation. */
const own = (plane: Plane, place: string): Asked['context'] =>
  session(place.startsWith('greep-national') ? 'national' : 'gm0344', plane);
export const ask = (
  plane: Plane,
  { place, action, key, more }: Row,
  tags: Asked['context'] = own(plane, place),
): boolean =>
  isAllowed(rightsOfPlane(plane), {
    action,
    resource: arn('dynamodb', `table/${place}`),
    context: { ...tags, ...more, ...(key !== undefined && { 'dynamodb:LeadingKeys': [key] }) },
  });

/** What a request says that asks for a number by keys alone. */
export const counting = (index: IndexName, ...others: readonly string[]): Asked['context'] => ({
  'dynamodb:Select': 'COUNT',
  'dynamodb:Attributes': [`${index}pk`, `${index}sk`, ...others],
});

const grants: readonly Grant[] = Object.values(planes).flat();
/** One key below every prefix that any plane or index knows, and some that none does. */
export const keys: readonly string[] = [
  ...new Set([
    ...grants.flatMap(({ prefixes, indexes }) => [...prefixes, ...(indexes?.gsi1 ?? []), ...(indexes?.gsi2 ?? [])]),
    'CONTRIBUTION#',
    'FAMIL',
    'X',
  ]),
].map((prefix) => `${prefix}1`);
export const everyAction = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'Scan',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'ConditionCheckItem',
  'PartiQLSelect',
  'GetRecords',
].map((name) => `dynamodb:${name}`);
export const placeOf = (name: TableName): string => (name === 'national' ? 'greep-national' : `greep-gm0344-${name}`);
export const tables = tableNames.map(placeOf);
