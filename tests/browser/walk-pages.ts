// Going by pages, each in both widths and in the languages of who comes there, and writing down what is wrong with them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { complaintsAbout } from './check-page.ts';
import { type Width, widths } from './open-stage.ts';
import { speak, spokenOn } from './speak.ts';
import type { Visitor } from './visitor.ts';

/** What stands for an id in the paths of the sweep. */
export type Ids = Readonly<Record<string, string>>;

/** How a page lies before somebody. */
export type Sight = { readonly name: string; readonly language: string; readonly width: Width };

/** What is wrong with a page as it lies there. */
export type Examine = (page: Page, sight: Sight) => Promise<readonly string[]>;

export type HowToLook = { readonly languages?: readonly string[]; readonly examine?: Examine };

/** Set to a folder to look at every page oneself. */
const album = process.env.GREEP_SCREENSHOTS;

const keepPicture = async (page: Page, { name, language, width }: Sight): Promise<void> => {
  if (!album) return;
  await mkdir(album, { recursive: true });
  const file = `${width} ${name} ${language}`.replaceAll(/[/: ]+/g, '-');
  await page.screenshot({ path: join(album, `${file}.png`), fullPage: true });
};

const complain: Examine = (page, { language }) => complaintsAbout(page, language);

/** The page somebody is at. The language of now comes first, so that each page changes it once. */
export const look = async (
  { page }: Visitor,
  name: string,
  { languages = ['nl'], examine = complain }: HowToLook = {},
): Promise<readonly string[]> => {
  const complaints: string[] = [];
  const now = await spokenOn(page);
  for (const language of languages.toSorted((one, other) => Number(other === now) - Number(one === now))) {
    if (languages.length > 1) await speak(page, language);
    for (const width of widths) {
      const sight = { name, language, width };
      await page.setViewportSize({ width, height: 800 });
      const found = await examine(page, sight);
      complaints.push(...found.map((complaint) => `${width} ${language} ${name}: ${complaint}`));
      await keepPicture(page, sight);
    }
  }
  return complaints;
};

export type Walk = HowToLook & { readonly who: string; readonly paths: readonly string[]; readonly ids?: Ids };

/** With the ids of what was seeded. One that nobody seeded is a mistake of the test. */
export const addressAt = (path: string, ids: Ids): string =>
  path.replaceAll(/:([a-z]+)/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`${path}: nobody seeded a ${name}`);
    return id;
  });

/** One page after the other. */
export const walk = async (visitor: Visitor, { who, paths, ids = {}, ...how }: Walk): Promise<readonly string[]> => {
  const complaints: string[] = [];
  for (const path of paths) {
    await visitor.visit(addressAt(path, ids));
    complaints.push(...(await look(visitor, `${who}${path}`, how)));
  }
  return complaints;
};
