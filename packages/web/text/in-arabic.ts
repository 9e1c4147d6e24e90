import common from '../catalogue/ar/common.json' with { type: 'json' };
import type { Entries, Subject } from './catalogue.ts';

/** The common sentences stand here themselves: they come with the list of the others. */
const others = import.meta.glob<Entries>(['../catalogue/ar/*.json', '!../catalogue/ar/common.json'], {
  import: 'default',
});

/** Nothing for what families do not see. */
export const inArabic = async (subject: Subject): Promise<Entries | undefined> =>
  subject === 'common' ? common : others[`../catalogue/ar/${subject}.json`]?.();
