// Who is being added to the readers of a plan, kept in this tab until the plan was put to the family.
import { findKeptText, keepText } from '../../autosave/kept-text.ts';
import type { AlsoReader } from './also-reads.tsx';

const isReader = (value: unknown): value is AlsoReader =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'number' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'kind' in value &&
  (value.kind === 'network' || value.kind === 'partner') &&
  'what' in value &&
  (value.what === 'own-actions' || value.what === 'whole-plan');

export const readersKey = (familyId: string): string => `readers/${familyId}`;

export const keptReaders = (familyId: string): readonly AlsoReader[] | undefined => {
  const text = findKeptText(readersKey(familyId))?.text;
  const kept: unknown = text === undefined ? undefined : JSON.parse(text);
  return Array.isArray(kept) && kept.every(isReader) ? kept : undefined;
};

export const keepReaders = (familyId: string, readers: readonly AlsoReader[]): void =>
  keepText(readersKey(familyId), { text: JSON.stringify(readers) });
