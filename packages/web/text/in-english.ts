import common from '../catalogue/en/common.json' with { type: 'json' };
import type { Entries, Subject } from './catalogue.ts';

/** The common sentences stand here themselves: they come with the list of the others. */
const others = import.meta.glob<Entries>(['../catalogue/en/*.json', '!../catalogue/en/common.json'], {
  import: 'default',
});

export const inEnglish = async (subject: Subject): Promise<Entries> =>
  subject === 'common' ? common : ((await others[`../catalogue/en/${subject}.json`]?.()) ?? {});
