// A small API about letters, to try the rules of packages/http on; no room of Greep is needed for that.
import type { PersonPrincipal, Principal } from '@greep/access';
import {
  type ApiOptions,
  createApi,
  type Fault,
  type Identify,
  type RequestFacts,
  route,
  type ServedRoute,
} from '@greep/http';
import {
  AssignmentId,
  type Failure,
  FamilyId,
  fail,
  Gemeente,
  type IdSource,
  Line,
  notFound,
  ok,
  PersonId,
  type Result,
  Words,
} from '@greep/kernel';
import * as z from 'zod';

export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const key = 'a-key-of-at-least-16';

export const worker: PersonPrincipal = {
  kind: 'person',
  gemeente: Gemeente.parse('gm0344'),
  personId: PersonId.parse(uuid(1)),
  role: 'familyWorker',
  assignmentId: AssignmentId.parse(uuid(2)),
  assurance: 'substantial',
  supervises: [],
};
export const stranger: Principal = { kind: 'unknown', gemeente: Gemeente.parse('gm0344'), assurance: 'low' };

const Tone = z.enum(['warm', 'plain']);
const params = z.object({ familyId: FamilyId });
const Letter = z.object({ id: z.string(), subject: z.string(), sentDate: z.iso.date().nullable() });
const LetterBody = z.object({
  subject: Line,
  text: Words,
  tone: Tone,
  sentDate: z.iso.date().nullable().optional(),
  parts: z
    .array(z.object({ heading: Line, words: Words }))
    .max(3)
    .optional(),
  labels: z.record(z.string(), z.number()).optional(),
  reply: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('none') }),
      z.object({ kind: z.literal('before'), day: z.iso.date() }),
    ])
    .optional(),
});

export const declared = {
  list: route({
    method: 'GET',
    path: '/families/{familyId}/letters',
    action: 'viewFamilyFile',
    tag: 'letters',
    summary: 'List the letters of a family',
    params,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).optional(),
      cursor: z.string().max(500).optional(),
      sentAfter: z.iso.datetime({ offset: true }).optional(),
    }),
    output: z.object({ letters: z.array(Letter), next: z.string().nullable() }),
    success: 200,
  }),
  write: route({
    method: 'POST',
    path: '/families/{familyId}/letters',
    action: 'writePlan',
    tag: 'letters',
    summary: 'Write a letter',
    params,
    body: LetterBody,
    output: Letter,
    success: 201,
    versioned: false,
  }),
  reword: route({
    method: 'PUT',
    path: '/families/{familyId}/letters/{letterId}',
    action: 'writePlan',
    tag: 'letters',
    summary: 'Reword a letter',
    params: params.extend({ letterId: z.string().regex(/^[0-9a-f-]{36}$/) }),
    body: z.object({ subject: Line }),
    output: Letter,
    success: 200,
    versioned: true,
  }),
  search: route({
    method: 'POST',
    path: '/letters/_search',
    action: 'viewFamilyFile',
    tag: 'letters',
    summary: 'Search letters',
    body: z.object({ words: Line }),
    output: z.object({ letters: z.array(Letter) }),
    success: 200,
  }),
  read: route({
    method: 'GET',
    path: '/letters/{letterId}',
    action: 'viewFamilyFile',
    tag: 'letters',
    summary: 'Read a letter',
    params: z.object({ letterId: z.string().max(36) }),
    output: Letter,
    success: 200,
    versioned: true,
  }),
  tear: route({
    method: 'DELETE',
    path: '/letters/{letterId}',
    action: 'writePlan',
    tag: 'letters',
    summary: 'Tear a letter up',
    params: z.object({ letterId: z.string().max(36) }),
    output: z.object({}),
    success: 200,
    versioned: true,
  }),
  redeem: route({
    method: 'POST',
    path: '/invitations/redemptions',
    action: 'signed-in',
    tag: 'signIn',
    summary: 'Use an invitation code',
    body: z.object({ code: Line }),
    output: z.object({}),
    success: 201,
  }),
  greet: route({
    method: 'GET',
    path: '/greetings/today',
    action: 'public',
    tag: 'signIn',
    summary: 'Read the greeting',
    output: z.object({ text: z.string() }),
    success: 200,
  }),
};

export const letter = { id: uuid(9), subject: 'Hello', sentDate: null };

export type Perform = (
  facts: RequestFacts,
  input: unknown,
) => Promise<Result<{ view: unknown; version?: number; location?: string }>>;

const answers: Readonly<Record<keyof typeof declared, Perform>> = {
  list: async () => ok({ view: { letters: [letter], next: null } }),
  write: async () => ok({ view: letter, version: 1, location: `/letters/${letter.id}` }),
  reword: async ({ ifMatch }) => {
    if (ifMatch === undefined) return fail({ kind: 'precondition-required', code: 'version-required' });
    return ifMatch === 7
      ? ok({ view: letter, version: 8 })
      : fail({ kind: 'conflict', code: 'version-conflict', currentVersion: 7 });
  },
  search: async () => ok({ view: { letters: [] } }),
  read: async () => ok({ view: { ...letter, secretNote: 'for the worker only' }, version: 7 }),
  tear: async () => ok({ view: {} }),
  redeem: async () => ok({ view: {} }),
  greet: async () => ok({ view: { text: 'Dag' } }),
};

export type Changes = Partial<ApiOptions> & {
  readonly answers?: Partial<Record<keyof typeof declared, Perform>>;
  readonly who?: Principal | Failure;
};

const identifyAs =
  (who: Principal | Failure): Identify =>
  async () =>
    'code' in who ? fail(who) : ok({ principal: who });

const counting = (): IdSource => {
  let count = 0;
  return { next: () => uuid(++count) };
};

const names = ['list', 'write', 'reword', 'search', 'read', 'tear', 'redeem', 'greet'] as const;

export const served = (own: Changes['answers'] = {}): readonly ServedRoute[] =>
  names.map((name) => ({ ...declared[name], perform: own[name] ?? answers[name] }));

export const aLetterApi = ({ answers: own, who = worker, ...options }: Changes = {}) => {
  const faults: Fault[] = [];
  const app = createApi({
    routes: served(own),
    identify: identifyAs(who),
    visitor: identifyAs(stranger),
    version: '1.2.3',
    onFault: (fault) => faults.push(fault),
    ids: counting(),
    ...options,
  });
  return { app, faults };
};

export const refusals: readonly Failure[] = [
  { kind: 'invalid', code: 'fields-invalid', fields: [{ pointer: '/subject', code: 'required' }] },
  { kind: 'not-authenticated', code: 'session-missing' },
  { kind: 'not-allowed', code: 'not-allowed' },
  notFound,
  { kind: 'wrong-state', code: 'already-sent' },
  { kind: 'conflict', code: 'version-conflict', currentVersion: 8 },
  { kind: 'precondition-required', code: 'version-required' },
  { kind: 'key-reused', code: 'idempotency-key-reused' },
];
