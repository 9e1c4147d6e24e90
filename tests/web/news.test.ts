// The changelog is the one source of what is new: the pages say what it says, to those for whom it is.
import { readFileSync } from 'node:fs';
import { roles } from '@greep/access';
import { describe, expect, test } from 'vitest';
import { isForFamilies, newestDays, newsOfChangelog } from '../../packages/web/build/news-of-changelog.ts';
import lines from '../../packages/web/news/lines.json' with { type: 'json' };
import kept from '../../packages/web/news/newest-days.json' with { type: 'json' };
import { entriesOf } from './catalogue-files.ts';

const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
const news = newsOfChangelog(changelog);

const saidIn = (subject: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entriesOf('nl', subject)).flatMap(([key, text]) =>
      key.startsWith('line.') ? [[key.slice('line.'.length), text]] : [],
    ),
  );

const written = (wanted: boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(news.filter((line) => isForFamilies(line) === wanted).map(({ key, text }) => [key, text]));

describe('what is new', () => {
  test('is in the catalogue word by word what the changelog says (npm run news)', () => {
    expect(news.length).toBeGreaterThan(5);
    expect(saidIn('news')).toEqual(written(true));
    expect(saidIn('news-staff')).toEqual(written(false));
  });

  test('is shown to those for whom the changelog has it', () => {
    expect(lines).toEqual(news.map(({ key, day, roles: shown }) => ({ key, day, roles: [...shown] })));
    expect(kept).toEqual(newestDays(news));
    expect(Object.keys(kept).toSorted()).toEqual([...roles].toSorted());
  });

  test('a line without a day, or for somebody who does not exist, is refused', () => {
    const section = (row: string): string => `## 1\n\n### Voor wie ermee werkt\n${row}\n\n### Added\n- **x**: y\n`;
    expect(newsOfChangelog(section('- 2026-11-28 (gezin, kring): Iets.'))).toEqual([
      { key: '2026-11-28.1', day: '2026-11-28', roles: ['familyMember', 'networkMember', 'partner'], text: 'Iets.' },
    ]);
    expect(() => newsOfChangelog(section('- Iets.'))).toThrow();
    expect(() => newsOfChangelog(section('- 2026-11-28 (koning): Iets.'))).toThrow('koning');
  });

  test('is not the technical part of the changelog', () => {
    expect(news.map(({ text }) => text).join()).not.toMatch(/\*\*|`|API|HTTP|Cedar/);
  });
});
