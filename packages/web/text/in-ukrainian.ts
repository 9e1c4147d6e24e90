import common from '../catalogue/uk/common.json' with { type: 'json' };
import type { Entries, Subject } from './catalogue.ts';

/** The common sentences stand here themselves: they come with the list of the others. */
const others = import.meta.glob<Entries>(['../catalogue/uk/*.json', '!../catalogue/uk/common.json'], {
  import: 'default',
});

/** Nothing for what families do not see. */
export const inUkrainian = async (subject: Subject): Promise<Entries | undefined> =>
  subject === 'common' ? common : others[`../catalogue/uk/${subject}.json`]?.();
