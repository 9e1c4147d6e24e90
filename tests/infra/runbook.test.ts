// Whatever wakes somebody says what to do, and only what a function raises itself wakes as such.
// `npm run test:runtime` asks the same of AWS's own client.
import { Gemeente } from '@greep/kernel';
import { alarm } from '@greep/serving/open-stores';
import { openLines } from '@greep/serving/open-traces';
import { readSurroundings } from '@greep/serving/surroundings';
import { tellNumbers } from '@greep/serving/tell-numbers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readGemeenten } from '../../infra/read-gemeenten.ts';
import { runbookPages } from '../../infra/runbook.ts';
import { readProjectFile } from '../architecture/project-files.ts';
import { logPatternsIn } from './log-patterns.ts';
import { isMetBy } from './met-by-pattern.ts';
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

const { raised: patterns, numbers } = logPatternsIn(platform);

/** As the runtime of AWS writes it, where lines are JSON: an object stays one, and text stays text. */
const writtenAs = (level: 'INFO' | 'ERROR', message: unknown): string =>
  JSON.stringify({ timestamp: '2026-11-29T01:00:00.000Z', level, requestId: 'r', message });

const meets = (line: string): number => patterns.filter((pattern) => isMetBy(pattern, line)).length;

const heard = (method: 'log' | 'info' | 'error'): (() => unknown) => {
  const spy = vi.spyOn(console, method).mockImplementation(() => {});
  onTestFinished(() => spy.mockRestore());
  return () => {
    const [words = []] = spy.mock.calls;
    expect(words).toHaveLength(1);
    return words[0];
  };
};

describe('the alarm on what a function raises', () => {
  it('listens in the log of each, for the same words', () => {
    expect(patterns.length).toBeGreaterThan(10);
    expect(new Set(patterns).size).toBe(1);
  });

  it('counts a line that the function raises', () => {
    const said = heard('error');
    alarm({ code: 'row-unparsable', kind: 'goal', partition: 'FAMILY', gemeente: Gemeente.parse('gm0344') });
    expect(meets(writtenAs('ERROR', said()))).toBe(patterns.length);
  });

  it('counts no line of a request, whatever its route is called', async () => {
    const said = heard('log');
    const write = await openLines(readSurroundings({ AWS_REGION: 'eu-central-1' }));
    const called = { method: 'GET', route: '/v1/levels/alarm', action: 'viewAlarms' };
    write({ kind: 'request', requestId: 'r', ...called, status: 200, milliseconds: 3 });
    expect(meets(writtenAs('INFO', said()))).toBe(0);
  });

  it.each([
    ['an error that nobody answered', { errorType: 'Error', errorMessage: 'level alarm', stackTrace: [] }],
    ['text that only speaks of it', '{"level":"alarm"} was not written as an object'],
    ['text of the same words', JSON.stringify({ level: 'alarm', code: 'row-unparsable' })],
  ])('counts no line of %s', (_, message) => {
    expect(meets(writtenAs('ERROR', message))).toBe(0);
  });

  it('counts no time-out and no lack of memory: AWS counts those as errors of the function', () => {
    const record = { requestId: 'r', status: 'timeout', errorType: 'Runtime.OutOfMemory' };
    expect(meets(JSON.stringify({ time: '2026-11-29T01:00:00.000Z', type: 'platform.report', record }))).toBe(0);
    expect(meets('2026-11-29T01:00:00.000Z r Task timed out after 10.00 seconds')).toBe(0);
  });

  it('counts no numbers of a night, which a metric of their own is made of', () => {
    const said = heard('info');
    tellNumbers({ kind: 'past-deadline', gemeente: 'gm0344' }, { questions: 2 });
    const line = writtenAs('INFO', said());
    expect(meets(line)).toBe(0);
    expect(numbers.map((pattern) => isMetBy(pattern, line))).toEqual([true]);
  });
});
