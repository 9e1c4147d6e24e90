import { useState } from 'react';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Draft } from '../referral/referral-api.ts';

/** Where a field of the form keeps its value, when that is not simply below its own name. */
const places: Readonly<Record<string, string>> = {
  frame: 'frame-kind',
  introducer: 'introducer-kind',
  familyKnows: 'familyKnows-kind',
  contact: 'contact-ways',
  warning: 'warning-text',
};

const below = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;

const valueAt = (draft: Draft, field: string): string =>
  JSON.stringify((places[field] ?? field).split('-').reduce<unknown>(below, draft) ?? '');

/** At a field, what missed is no longer said once the writer did something about it; the summary stays as it was. */
export const useUnmended = (mistakes: readonly FieldMistake[], draft: Draft): readonly FieldMistake[] => {
  const [first] = useState(draft);
  return mistakes.filter(({ field }) => valueAt(draft, field) === valueAt(first, field));
};
