// The same question to a second judge, which reads only what CDK wrote: the policies of the synthesised template.
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { place } from '../place.ts';
import { type Action, attributesIn, placeOf, type Question, type Session } from './questions.ts';
import { updateNamed } from './updates.ts';
import { arnOfTable, type Policies, writtenPolicies } from './written-policies.ts';

const arnOf = (question: Question): string =>
  `${arnOfTable(placeOf(question))}${question.index ? `/index/${question.index}` : ''}`;

/** As AWS tells a policy what a query asks for: rows, unless it says otherwise. */
const selectOf: Readonly<Partial<Record<Action, string>>> = {
  Query: 'ALL_ATTRIBUTES',
  Count: 'COUNT',
  CountByWord: 'COUNT',
};

type Asked = {
  readonly role: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly policies: Policies;
};

const judge = async ({ role, tags, policies }: Asked, question: Question): Promise<boolean> => {
  const { action, key } = question;
  const select = selectOf[action];
  const update = updateNamed(action);
  const isPut = action === 'PutAndRead';
  const request = {
    principal: `arn:aws:sts::${place.account}:assumed-role/${role}/probe`,
    action: `dynamodb:${select ? 'Query' : update ? 'UpdateItem' : isPut ? 'PutItem' : action}`,
    resource: { resource: arnOf(question), accountId: place.account },
    contextVariables: {
      ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [`aws:PrincipalTag/${name}`, value])),
      // a scan names no key
      ...(action !== 'Scan' && { 'dynamodb:LeadingKeys': [key] }),
      ...((select || update) && { 'dynamodb:Attributes': [...attributesIn(question)] }),
      ...(select && { 'dynamodb:Select': select }),
      ...(update && { 'dynamodb:ReturnValues': update.ReturnValues }),
      ...(isPut && { 'dynamodb:ReturnValues': 'ALL_OLD' }),
    },
  };
  const identityPolicies = [...policies];
  const asked = { request, identityPolicies, serviceControlPolicies: [], resourceControlPolicies: [] };
  const simulated = await runSimulation(asked, {});
  if (simulated.resultType !== 'single') throw new Error(`not judged: ${JSON.stringify(simulated).slice(0, 500)}`);
  return simulated.overallResult === 'Allowed';
};

export const simulate = (
  { plane, gemeente }: Session,
  question: Question,
  policies = writtenPolicies(`greep-plane-${plane}`),
): Promise<boolean> => judge({ role: `greep-plane-${plane}`, tags: { gemeente, plane }, policies }, question);

/** A function before it takes on any plane. */
export const simulateFunction = (name: string, question: Question): Promise<boolean> => {
  const role = `greep-function-${name}`;
  return judge({ role, tags: {}, policies: writtenPolicies(role) }, question);
};
