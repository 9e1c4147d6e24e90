// Going by pages, each in both widths, and writing down what is wrong with them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { complaintsAbout } from './check-page.ts';
import { widths } from './open-stage.ts';
import type { Visitor } from './visitor.ts';

/** What stands for an id in the paths of the sweep. */
export type Ids = Readonly<Record<string, string>>;

/** Set to a folder to look at every page oneself. */
const album = process.env.GREEP_SCREENSHOTS;

const keepPicture = async ({ page }: Visitor, name: string): Promise<void> => {
  if (!album) return;
  await mkdir(album, { recursive: true });
  await page.screenshot({ path: join(album, `${name.replaceAll(/[/:]+/g, '-')}.png`), fullPage: true });
};

/** The page somebody is at. */
export const look = async (visitor: Visitor, name: string): Promise<readonly string[]> => {
  const complaints: string[] = [];
  for (const width of widths) {
    await visitor.page.setViewportSize({ width, height: 800 });
    const found = await complaintsAbout(visitor.page);
    complaints.push(...found.map((complaint) => `${width} ${name}: ${complaint}`));
    await keepPicture(visitor, `${width} ${name}`);
  }
  return complaints;
};

export type Walk = { readonly who: string; readonly paths: readonly string[]; readonly ids?: Ids };

/** One page after the other. An id that nobody seeded is a mistake of the test. */
export const walk = async (visitor: Visitor, { who, paths, ids = {} }: Walk): Promise<readonly string[]> => {
  const complaints: string[] = [];
  for (const path of paths) {
    const address = path.replaceAll(/:([a-z]+)/g, (_, name: string) => {
      const id = ids[name];
      if (!id) throw new Error(`${path}: nobody seeded a ${name}`);
      return id;
    });
    await visitor.visit(address);
    complaints.push(...(await look(visitor, `${who}${path}`)));
  }
  return complaints;
};
