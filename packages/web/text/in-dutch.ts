import common from '../catalogue/nl/common.json' with { type: 'json' };
import type { Entries, Subject } from './catalogue.ts';

/** The common sentences stand here themselves: they come with the list of the others. */
const others = import.meta.glob<Entries>(['../catalogue/nl/*.json', '!../catalogue/nl/common.json'], {
  import: 'default',
});

export const inDutch = async (subject: Subject): Promise<Entries> =>
  subject === 'common' ? common : ((await others[`../catalogue/nl/${subject}.json`]?.()) ?? {});
