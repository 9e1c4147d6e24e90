import common from '../catalogue/pl/common.json' with { type: 'json' };
import type { Entries, Subject } from './catalogue.ts';

/** The common sentences stand here themselves: they come with the list of the others. */
const others = import.meta.glob<Entries>(['../catalogue/pl/*.json', '!../catalogue/pl/common.json'], {
  import: 'default',
});

/** Nothing for what families do not see. */
export const inPolish = async (subject: Subject): Promise<Entries | undefined> =>
  subject === 'common' ? common : others[`../catalogue/pl/${subject}.json`]?.();
