// What a copy answers, and how it takes in what the server shows.
import type { Call } from '../api/api.ts';
import type { Conversation } from '../pages/conversation/conversation-view.ts';
import type { Goal, Plan } from '../pages/family-file/family-views.ts';
import type { Copy, Draft, Drafts } from './copy.ts';
import { goalAt } from './goal-on-copy.ts';
import type { OfflineReading } from './offline-calls.ts';

type Params = Readonly<Record<string, string>>;
type Found = { readonly view: unknown; readonly version?: number };
type Reader = {
  readonly find: (copy: Copy, params: Params) => Found | undefined;
  readonly take?: (copy: Copy, view: unknown, params: Params) => Copy;
};

const nothingTyped: Draft = { text: {}, version: 0 };
const draftIn = (drafts: Drafts, { section = '' }: Params): Found => {
  const view = drafts[section] ?? nothingTyped;
  return { view, version: view.version };
};

const isTalk = (view: unknown): view is Conversation => typeof view === 'object' && view !== null && 'concerns' in view;
const isPlan = (view: unknown): view is Plan => typeof view === 'object' && view !== null && 'safetyGoals' in view;
const isDraft = (view: unknown): view is Draft => typeof view === 'object' && view !== null && 'text' in view;

const versioned = (goal: Goal | undefined): Found | undefined => goal && { view: goal, version: goal.version };

const readers: { readonly [C in OfflineReading]: Reader } = {
  'GET /families/{familyId}/conversation': {
    find: ({ talk }) => ({ view: talk }),
    take: (copy, view) => (isTalk(view) ? { ...copy, talk: view } : copy),
  },
  'GET /families/{familyId}/plan': {
    find: ({ plan }) => ({ view: plan }),
    take: (copy, view) => (isPlan(view) ? { ...copy, plan: view } : copy),
  },
  'GET /families/{familyId}/goals/{goalId}': {
    find: (copy, { goalId = '' }) => versioned(goalAt(copy, goalId)),
  },
  'GET /families/{familyId}/drafts/{section}': {
    find: ({ drafts }, params) => draftIn(drafts, params),
    take: (copy, view, { section = '' }) =>
      isDraft(view) ? { ...copy, drafts: { ...copy.drafts, [section]: view } } : copy,
  },
  // What others left half written on the table is not taken in: see fetch-copy.ts.
  'GET /families/{familyId}/conversation/drafts/{section}': {
    find: ({ tableDrafts }, params) => draftIn(tableDrafts, params),
  },
};

const readerOf = (call: Call): Reader | undefined => {
  const all: Readonly<Record<string, Reader>> = readers;
  return all[call];
};

export const readFromCopy = (copy: Copy, call: Call, params: Params): Found | undefined =>
  readerOf(call)?.find(copy, params);

export const withFresh = (copy: Copy, call: Call, params: Params, view: unknown): Copy | undefined =>
  readerOf(call)?.take?.(copy, view, params);
