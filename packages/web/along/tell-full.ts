// The device is full: it is said, and what was typed stays in its field.
import { Dexie } from 'dexie';
import { offline, type Problem } from '../api/answer.ts';
import { readLanguage } from '../text/language.ts';
import { entriesOf, loadSubjects } from '../text/load-catalogue.ts';
import { translate } from '../text/translate.ts';

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === Dexie.errnames.QuotaExceeded ||
    ('inner' in error && error.inner instanceof Error && error.inner.name === Dexie.errnames.QuotaExceeded));

/** Nothing was done, and it is known: 413 is of that kind (RFC 9110, 15.5.14). */
export const tellFull = async (error: unknown): Promise<Problem> => {
  if (!isFull(error)) return { ...offline, code: 'device-failed' };
  await loadSubjects(['along']);
  const say = (key: string): string => translate(entriesOf('along'), key, { language: readLanguage() });
  return {
    ...offline,
    kind: 'full',
    code: 'device-full',
    status: 413,
    title: say('full.title'),
    detail: say('full.text'),
  };
};
