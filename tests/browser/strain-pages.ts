// Pages of a persona under everything that readers do to them.
import type { SiteName, Stage } from './open-stage.ts';
import { complaintsUnder, type Strain, strains } from './strains.ts';
import { openVisitor, welcome } from './visitor.ts';
import { addressAt, type Ids } from './walk-pages.ts';

const isStrain = (name: string): name is Strain => Object.hasOwn(strains, name);
const all: readonly Strain[] = Object.keys(strains).filter(isStrain);

export type Strained = {
  /** The key of a persona; undefined before anybody signed in. */
  readonly key?: string;
  readonly site: SiteName;
  readonly paths: readonly string[];
};

/** `note` hears of each look, also when nothing is wrong. */
export const strainPages = async (
  stage: Stage,
  { key, site, paths }: Strained,
  ids: Ids,
  note: (strain: Strain, complaints: readonly string[]) => void,
): Promise<void> => {
  const visitor = key ? await welcome(stage, key, { site }) : await openVisitor(stage, site);
  for (const path of paths) {
    await visitor.visit(addressAt(path, ids));
    for (const [strain, complaints] of await complaintsUnder(visitor.page, all))
      note(
        strain,
        complaints.map((complaint) => `${strain} ${key ?? 'nobody'}${path}: ${complaint}`),
      );
  }
  await visitor.leave();
};
