// Plants one fault in a deployed policy, and takes it out again.
import {
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
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

/** Runs while the fault is there. */
export const withFault = async <Found>(
  { plane, place, document }: { readonly plane: string; readonly place: Place; readonly document: Document },
  run: () => Promise<Found>,
): Promise<Found> => {
  const [whole, put] = place === 'rows' ? [await rowsOf(plane), putRows] : [await trustOf(plane), putTrust];
  await put(plane, document);
  try {
    return await run();
  } finally {
    await put(plane, whole);
  }
};
