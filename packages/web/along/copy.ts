// A family as it goes along: what the server showed when it was taken, and what was done on it since.
import type { View } from '../api/api.ts';
import type { Conversation } from '../pages/conversation/conversation-view.ts';
import type { Plan } from '../pages/family-file/family-views.ts';

export type Draft = View<'GET /families/{familyId}/drafts/{section}'>;
export type Drafts = Readonly<Record<string, Draft>>;

export type Copy = {
  /** Changes with what a copy is: one of an older Greep is not opened. */
  readonly shape: typeof copyShape;
  readonly id: string;
  readonly familyId: string;
  readonly familyName: string;
  readonly since: string;
  readonly until: string;
  readonly talk: Conversation;
  readonly plan: Plan;
  /** Of the worker alone. What others are typing never goes along. */
  readonly drafts: Drafts;
  readonly tableDrafts: Drafts;
  /** Ids that were given here, and what the server made of them. */
  readonly renamed: Readonly<Record<string, string>>;
};

export const copyShape = 1;

export const isCopy = (opened: unknown): opened is Copy =>
  typeof opened === 'object' && opened !== null && 'shape' in opened && opened.shape === copyShape;
