// Which calls work without the server: those of the conversation and of the plan that is being written.
import type { Input, Reading, View, Writing } from '../api/api.ts';
import type { Whose } from '../autosave/save-outcome.ts';
import type { TypedFields } from '../pages/kitchen-table/typed-fields.ts';
import type { Copy } from './copy.ts';

export type OfflineWriting = Extract<
  Writing,
  | `${string} /families/{familyId}/conversation/${string}`
  | `PUT /families/{familyId}/drafts/{section}`
  | `POST /families/{familyId}/goals`
  | `PUT /families/{familyId}/goals/{goalId}`
  | `PUT /families/{familyId}/goals/{goalId}/dropped`
  | `PUT /families/{familyId}/goal-order`
  | `POST /families/{familyId}/actions`
  | `PUT /families/{familyId}/actions/{actionId}`
  | `PUT /families/{familyId}/actions/{actionId}/dropped`
>;

export type OfflineReading = Extract<
  Reading,
  | 'GET /families/{familyId}/conversation'
  | 'GET /families/{familyId}/conversation/drafts/{section}'
  | 'GET /families/{familyId}/plan'
  | 'GET /families/{familyId}/goals/{goalId}'
  | 'GET /families/{familyId}/drafts/{section}'
>;

/** As it lies in the queue. */
export type WrittenInput = { readonly params: Readonly<Record<string, string>>; readonly body: object };

export type Done<C extends OfflineWriting> = {
  readonly copy: Copy;
  readonly view: View<C>;
  /** Ids that were given here. */
  readonly made?: string;
};

/** What somebody sees of one thing, as texts, to be laid beside what another made of it. */
export type Seen = {
  readonly fields: TypedFields;
  readonly version: number;
  /** Who wrote what stands in a field, as far as that is kept. */
  readonly writtenBy?: Readonly<Partial<Record<string, Whose>>>;
};

export type Rule<C extends OfflineWriting> = {
  /** Does on the copy what the server will do. Undefined when it is not there. */
  readonly apply: (copy: Copy, input: Input<C>, newId: () => string) => Done<C> | undefined;
  readonly thing?: (input: Input<C>) => string;
  readonly slot?: (input: Input<C>) => string;
  /** For what can be changed by two: how it is on this copy. */
  readonly seen?: (copy: Copy, input: Input<C>) => Seen | undefined;
  /** What is sent when the texts are merged. */
  readonly body?: (fields: TypedFields, input: Input<C>) => object;
};

export type Rules<C extends OfflineWriting = OfflineWriting> = { readonly [Each in C]: Rule<Each> };
