import type { ReactNode } from 'react';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Draft } from '../referral/referral-api.ts';
import type { DraftField } from './merge-drafts.ts';

/** What every part of the form gets: the draft, a way to change it, and what still missed at sending. */
export type DraftPartProps = {
  readonly draft: Draft;
  readonly change: (changed: Draft) => void;
  readonly flush: () => void;
  readonly mistakes: readonly FieldMistake[];
  /** Both texts, when another window changed this field too. */
  readonly twoTexts: (field: DraftField) => ReactNode;
};

export const mistakeAt = (mistakes: readonly FieldMistake[], field: string): string | undefined =>
  mistakes.find((mistake) => mistake.field === field)?.message;
