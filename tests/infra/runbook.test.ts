import { describe, expect, it } from 'vitest';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { runbookPages } from '../../infra/runbook.ts';
import { readProjectFile } from '../architecture/project-files.ts';
import { synthesise } from './synthesised.ts';
import { resourcesOf } from './template.ts';

const book = readProjectFile('docs/running-it.md');
/** As a forge makes an address of a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
const sections = new Map(
  book
    .split(/^### /m)
    .slice(1)
    .map((text) => [slugOf(text.split('\n')[0] ?? ''), text] as const),
);

const { platform, gemeenten } = synthesise(readGemeenten());

describe('the runbook', () => {
  it('has one section for each page that an alarm names, and no other', () => {
    expect([...sections.keys()].toSorted()).toEqual([...runbookPages].toSorted());
  });

  it('says in every section what was seen, what to do and when it is over', () => {
    for (const text of sections.values())
      for (const part of ['**You see**', '**Do**', '**Over when**']) expect(text).toContain(part);
  });

  it('has no page that no alarm names', () => {
    const said = [platform, ...gemeenten.values()]
      .flatMap((template) => resourcesOf(template, 'AWS::CloudWatch::Alarm'))
      .map(([, { Properties }]) => String(Properties.AlarmDescription))
      .join('\n');
    expect(runbookPages.filter((page) => !said.includes(`#${page}`))).toEqual([]);
  });
});
