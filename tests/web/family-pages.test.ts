// What the pages of the family make of the views, and the language in which they say it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { earlierWordings } from '../../packages/web/pages/family-member/earlier-wordings.ts';
import { helpersOf } from '../../packages/web/pages/family-member/helpers-of.ts';
import { actText, purposeText, roleText } from '../../packages/web/pages/family-member/log-text.ts';
import { looksOf } from '../../packages/web/pages/family-member/looks.ts';
import { ownActions } from '../../packages/web/pages/family-member/own-actions.ts';

const project = new URL('../../', import.meta.url);
const inDutch = (subject: string): Readonly<Record<string, string>> =>
  z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(new URL(`packages/web/catalogue/nl/${subject}.json`, project), 'utf8')));
const catalogue = { ...inDutch('family'), ...inDutch('looks') };

const anAction = (who: string, more: { owner?: string; goalId?: string; droppedAt?: string } = {}) => ({
  owner: 'family',
  who,
  ...more,
});
const member = (name: string, isMe = false) => ({ name, isMe });

describe('what I do', () => {
  const people = [member('Samira Bouzid', true), member('Yassin Bouzid')];
  const mine = (...actions: ReturnType<typeof anAction>[]) => ownActions({ actions, people }).map(({ who }) => who);

  it('is what names me, alone or with others, in any case', () => {
    expect(mine(anAction('Samira'), anAction('Yassin en samira'), anAction('Samira’s moeder'))).toEqual([
      'Samira',
      'Yassin en samira',
      'Samira’s moeder',
    ]);
  });
  it('is also what names nobody of the family in particular', () => {
    expect(mine(anAction('wij allemaal'))).toEqual(['wij allemaal']);
  });
  it('is not what another of the family does, nor what somebody outside it does, nor what was dropped', () => {
    expect(
      mine(
        anAction('Yassin'),
        anAction('Samira', { owner: 'network' }),
        anAction('Samira', { droppedAt: '2026-10-15T08:00:00.000Z' }),
      ),
    ).toEqual([]);
  });
});

describe('who helps us', () => {
  const worker = { name: 'Anouk Verhoeven' };
  const goal = (id: string) => ({ id, isDropped: false });
  const share = (name: string, withdrawnAt?: string) => ({ name, kind: 'network', withdrawnAt });

  it('is the worker once, then the own circle with its goals, then organisations', () => {
    const actions = [
      anAction('Anouk', { owner: 'professional' }),
      anAction('juf Ellen', { owner: 'professional' }),
      anAction('oma Fatiha', { owner: 'network', goalId: 'second' }),
    ];
    const helpers = helpersOf({ worker, goals: [goal('first'), goal('second')], actions, shares: [] });
    expect(helpers).toEqual([
      { name: 'Anouk Verhoeven', kind: 'worker', goals: [] },
      { name: 'oma Fatiha', kind: 'own', goals: [2] },
      { name: 'juf Ellen', kind: 'org', goals: [] },
    ]);
  });
  it('leaves out whom the family stopped from reading, and names nobody twice', () => {
    const actions = [anAction('oma', { owner: 'network' })];
    const shares = [share('oma'), share('Hanan', '2026-10-15T08:00:00.000Z')];
    const names = helpersOf({ worker: undefined, goals: [], actions, shares });
    expect(names.map(({ name }) => name)).toEqual(['oma']);
  });
});

describe('what stood here before', () => {
  const wording = (words: string, by: string, minute: number) => ({
    words,
    by,
    at: new Date(Date.UTC(2026, 9, 15, 8, minute)).toISOString(),
  });
  const earlier = (...wordings: ReturnType<typeof wording>[]) => earlierWordings(wordings).map(({ words }) => words);

  it('is every wording but the present one, newest first', () => {
    expect(earlier(wording('een', 'Anouk', 0), wording('twee', 'Samira', 1), wording('drie', 'Yassin', 2))).toEqual([
      'twee',
      'een',
    ]);
  });
  it('leaves out what was saved in the middle of typing', () => {
    const typed = [
      wording('Ik wil', 'Samira', 1),
      wording('Ik wil rus', 'Samira', 2),
      wording('Ik wil rust', 'Samira', 3),
    ];
    expect(earlier(wording('een', 'Anouk', 0), ...typed)).toEqual(['een']);
  });
  it('keeps what the same person said another time', () => {
    expect(earlier(wording('een', 'Samira', 0), wording('twee', 'Samira', 11))).toEqual(['een']);
  });
});

describe('who looked', () => {
  const line = (name: string, at: string, action = 'open-plan') => ({
    at,
    name,
    role: 'familyWorker',
    action,
    purpose: 'works-with-family',
    isMe: false,
  });
  it('is one line per person and day in the Netherlands, with each thing once', () => {
    const looks = looksOf([
      line('Anouk', '2026-10-15T21:59:00.000Z'),
      line('Anouk', '2026-10-15T08:00:00.000Z'),
      line('Anouk', '2026-10-15T07:00:00.000Z', 'open-goal'),
      line('Anouk', '2026-10-14T22:01:00.000Z', 'open-goal'),
      line('Anouk', '2026-10-14T21:59:00.000Z'),
      line('Joost', '2026-10-14T09:00:00.000Z'),
    ]);
    expect(looks.map(({ name, actions }) => [name, ...actions])).toEqual([
      ['Anouk', 'open-plan', 'open-goal'],
      ['Anouk', 'open-plan'],
      ['Joost', 'open-plan'],
    ]);
  });

  /** Words in quotes where a verb of the family file names what it does. */
  const acts = ['care', 'plans'].flatMap((room) =>
    readdirSync(new URL(`packages/${room}/`, project))
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => {
        const source = readFileSync(new URL(`packages/${room}/${file}`, project), 'utf8');
        const writes = source.matchAll(
          /(?:\baction: (?!'\w+'[,)]?\s*visibleBy)|write(?:Goal|Action)\(familyId, )([^\n]*)/g,
        );
        const reads = source.matchAll(/(?:query|listQuery)\(\{\s*name: ('[a-z-]+')/g);
        return [...writes, ...reads].flatMap(([, text = '']) =>
          [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, act = '']) => act),
        );
      }),
  );
  /** Acts that leave no line in the log of a family. */
  const elsewhere = new Set(['note-progress', 'list-workers-with-room', 'open-draft', 'save-draft', 'not-like-this']);

  it.each([...new Set(acts)].filter((act) => !elsewhere.has(act)))('has a sentence for %s', (act) => {
    expect(Object.keys(catalogue)).toContain(`log.${act}`);
    expect(actText(act)).toBe(`log.${act}`);
  });
  it('has found the acts that it looks for', () => {
    expect(acts).toEqual(
      expect.arrayContaining(['open-plan', 'reword-goal', 'agree-and-share-plan', 'record-contact']),
    );
  });
  it('never shows a code to a family', () => {
    expect([
      actText('brand-new-act'),
      purposeText('recorded', 'familyWorker'),
      purposeText('x', 'y'),
      roleText('z'),
    ]).toEqual(['log.other', 'why.works-with-family', undefined, undefined]);
  });
});

describe('the language of the family', () => {
  const sentences = Object.entries(catalogue).flatMap(([key, text]) =>
    text
      .replaceAll(/\{\{\w+\}\}/g, 'naam')
      .split(/(?<=[.?:])\s+/)
      .map((sentence) => ({ key, words: sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length })),
  );
  it('has sentences of twelve words at most', () => {
    expect(sentences.filter(({ words }) => words > 12).map(({ key }) => key)).toEqual([]);
  });
  it('has no word of the trade', () => {
    const trade = /\b(dossiervorming|traject|interventie|hulpvraag|escaleren|GAS|SMART|cliënt|betrokkene|middels)\b/i;
    expect(Object.entries(catalogue).flatMap(([key, text]) => (trade.test(text) ? key : []))).toEqual([]);
  });
});
