// A youth is addressed with "je". Only what is said otherwise stands here; the rest is as for everybody.
import type { Entries, Subject } from './catalogue.ts';

const subjects = import.meta.glob<Entries>('../catalogue/nl-youth/*.json', { import: 'default' });

export const inDutchToYouth = async (subject: Subject): Promise<Entries> =>
  (await subjects[`../catalogue/nl-youth/${subject}.json`]?.()) ?? {};
