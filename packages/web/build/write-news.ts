// `npm run news`: from the changelog to the Dutch catalogue and to what a home needs to know.
import { readFileSync, writeFileSync } from 'node:fs';
import { isForFamilies, newestDays, newsOfChangelog } from './news-of-changelog.ts';

const web = new URL('../', import.meta.url);
const lines = newsOfChangelog(readFileSync(new URL('../../CHANGELOG.md', web), 'utf8'));

const write = (file: string, value: unknown): void =>
  writeFileSync(new URL(file, web), `${JSON.stringify(value, undefined, 2)}\n`);

const writeCatalogue = (subject: string, ofSubject: typeof lines): void => {
  const file = `catalogue/nl/${subject}.json`;
  const read: unknown = JSON.parse(readFileSync(new URL(file, web), 'utf8'));
  const others = Object.entries(read ?? {}).filter(([key]) => !key.startsWith('line.'));
  write(file, Object.fromEntries([...others, ...ofSubject.map(({ key, text }) => [`line.${key}`, text])]));
};

writeCatalogue('news', lines.filter(isForFamilies));
writeCatalogue(
  'news-staff',
  lines.filter((line) => !isForFamilies(line)),
);
write(
  'news/lines.json',
  lines.map(({ key, day, roles }) => ({ key, day, roles })),
);
write('news/newest-days.json', newestDays(lines));
