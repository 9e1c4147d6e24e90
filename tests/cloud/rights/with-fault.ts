// Plants one fault in a deployed policy, and takes it out again.
import {
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListRolePoliciesCommand,
  PutRolePolicyCommand,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam';
import { Document, type Fault } from './faults.ts';

const iam = new IAMClient({});

const read = (text: string | undefined): Document => Document.parse(JSON.parse(decodeURIComponent(text ?? '')));

const roleOf = (plane: string): string => `greep-plane-${plane}`;

export const rowsOf = async (plane: string): Promise<Document> => {
  const asked = new GetRolePolicyCommand({ RoleName: roleOf(plane), PolicyName: 'rows' });
  return read((await iam.send(asked)).PolicyDocument);
};

type Own = { readonly RoleName: string; readonly PolicyName: string; readonly whole: Document };

/** What a function may do before it takes on a plane: CDK names that policy. */
const ownOf = async (name: string): Promise<Own> => {
  const RoleName = `greep-function-${name}`;
  const [PolicyName, ...others] = (await iam.send(new ListRolePoliciesCommand({ RoleName }))).PolicyNames ?? [];
  if (PolicyName === undefined || others.length > 0) throw new Error(`${RoleName} has not exactly one policy`);
  const { PolicyDocument } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
  return { RoleName, PolicyName, whole: read(PolicyDocument) };
};

export const trustOf = async (plane: string): Promise<Document> =>
  read((await iam.send(new GetRoleCommand({ RoleName: roleOf(plane) }))).Role?.AssumeRolePolicyDocument);

const putRows = (plane: string, document: Document) =>
  iam.send(
    new PutRolePolicyCommand({
      RoleName: roleOf(plane),
      PolicyName: 'rows',
      PolicyDocument: JSON.stringify(document),
    }),
  );

const putTrust = (plane: string, document: Document) =>
  iam.send(new UpdateAssumeRolePolicyCommand({ RoleName: roleOf(plane), PolicyDocument: JSON.stringify(document) }));

/** The document with the fault in one of its statements; undefined when that one cannot have it. */
export const planted = (document: Document, at: number, { plant }: Fault): Document | undefined => {
  const statement = document.Statement[at];
  const made = statement && plant(statement);
  if (!made) return undefined;
  const rest = document.Statement.filter((_, each) => each !== at);
  return { ...document, Statement: made === 'gone' ? rest : [...rest, made] };
};

export type Place = 'rows' | 'trust';

type Put = (document: Document) => Promise<unknown>;

const during = async <Found>(put: Put, [document, whole]: readonly [Document, Document], run: () => Promise<Found>) => {
  await put(document);
  try {
    return await run();
  } finally {
    await put(whole);
  }
};

/** Runs while the fault is there. */
export const withFault = async <Found>(
  { plane, place, document }: { readonly plane: string; readonly place: Place; readonly document: Document },
  run: () => Promise<Found>,
): Promise<Found> => {
  const [whole, put] = place === 'rows' ? [await rowsOf(plane), putRows] : [await trustOf(plane), putTrust];
  return during((each) => put(plane, each), [document, whole], run);
};

/** Runs once for every statement of a function's own policy that can have the fault, and answers what each run found. */
export const withOwnFault = async <Found>(name: string, fault: Fault, run: () => Promise<Found>): Promise<Found[]> => {
  const { whole, ...policy } = await ownOf(name);
  const put: Put = (document) =>
    iam.send(new PutRolePolicyCommand({ ...policy, PolicyDocument: JSON.stringify(document) }));
  const found: Found[] = [];
  for (const at of whole.Statement.keys()) {
    const document = planted(whole, at, fault);
    if (document) found.push(await during(put, [document, whole], run));
  }
  return found;
};
