// An explanation stands where somebody hesitates, and once more on the page that gathers them for a role.
import { describe, expect, test } from 'vitest';
import { familyTopicsOf, staffTopicsOf } from '../../packages/web/help/topics.ts';
import { entriesOf } from './catalogue-files.ts';
import { allSources } from './sentences-of-pages.ts';

const sources = [...allSources()].filter(([file]) => file.includes('/pages/') && !file.includes('/pages/help/'));

const placesOf = (component: string): ReadonlySet<string> =>
  new Set(
    sources.flatMap(([, source]) =>
      [...source.matchAll(new RegExp(`<${component} about="(\\w+)"`, 'g'))].map(([, topic = '']) => topic),
    ),
  );

const topicsIn = (subject: string): readonly string[] =>
  Object.keys(entriesOf('nl', subject)).flatMap((key) => (key.endsWith('.question') ? [key.slice(0, -9)] : []));

describe.each([
  ['Why', 'help', familyTopicsOf],
  ['WhyForStaff', 'help-staff', staffTopicsOf],
] as const)('the explanations of %s', (component, subject, byRole) => {
  const placed = [...placesOf(component)].toSorted();
  const gathered = [...new Set(Object.values(byRole).flat())].toSorted();

  test('each stand at the place that they are about', () => {
    expect(placed).toEqual(topicsIn(subject).toSorted());
  });

  test('are each gathered for a role', () => {
    expect(gathered).toEqual(placed);
  });

  test('ask a question and answer it in five short sentences at most', () => {
    const entries = entriesOf('nl', subject);
    const long = placed.filter((topic) => (entries[`${topic}.answer`] ?? '').split(/(?<=[.?!]) /).length > 5);
    expect(long).toEqual([]);
    expect(placed.filter((topic) => !entries[`${topic}.question`]?.endsWith('?'))).toEqual([]);
  });
});
