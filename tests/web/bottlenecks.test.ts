import { describe, expect, it } from 'vitest';
import type { Bottleneck, Step } from '../../packages/web/pages/bottlenecks/bottleneck-views.ts';
import { mistakesOf } from '../../packages/web/pages/bottlenecks/form-part.ts';
import { typedIn } from '../../packages/web/pages/bottlenecks/moved.tsx';
import { foundIn, readOutgoing, startOfText } from '../../packages/web/pages/bottlenecks/outgoing-form.ts';
import { readAs } from '../../packages/web/pages/bottlenecks/read-as.ts';
import { answerFields, readAnswer } from '../../packages/web/pages/bottlenecks/reply-form.ts';
import { lastMonths, listed, readReport } from '../../packages/web/pages/bottlenecks/report-form.ts';
import { rungsInFile } from '../../packages/web/pages/bottlenecks/rungs.ts';
import { readTold } from '../../packages/web/pages/what-blocks/told.ts';
import { anId } from '../support/clock.ts';
import { impossible } from '../support/impossible.ts';

const say = (key: string) => key;
const today = '2026-10-15';

const report = {
  goalId: anId(1),
  theme: 'debts-and-money',
  question: 'Kan het advies van de gezinswerker gelden als besluit?',
};

describe('reporting what blocks a goal', () => {
  it('says everything that is missing at once', () => {
    const read = readReport({ 'tried-0-when': '2026-06' }, say);
    expect(read).toEqual({
      ok: false,
      mistakes: [
        { field: 'goalId', message: 'report.goal.missing' },
        { field: 'theme', message: 'report.theme.missing' },
        { field: 'tried-0-what', message: 'report.tried.missing' },
        { field: 'question', message: 'report.question.missing' },
      ],
    });
  });

  it('sends what was tried with its month, and organisations one by one', () => {
    const typed = {
      ...report,
      organisations: 'Kredietbank, Sociale Zaken,',
      'tried-0-when': '2026-06',
      'tried-0-what': 'Samen aangemeld.',
      'tried-1-when': '',
      'tried-1-what': '',
    };
    expect(readReport(typed, say)).toMatchObject({
      ok: true,
      body: {
        goalId: anId(1),
        organisations: ['Kredietbank', 'Sociale Zaken'],
        tried: [{ what: 'Samen aangemeld.', when: '2026-06' }],
      },
    });
  });

  it('may be about no goal in particular', () => {
    const read = readReport({ ...report, goalId: 'none' }, say);
    expect(read.ok && 'goalId' in read.body).toBe(false);
  });

  it('offers months back from this one', () => {
    expect(lastMonths('2026-02-10', 3)).toEqual(['2026-02', '2026-01', '2025-12']);
    expect(listed(' ')).toEqual([]);
  });

  it('takes the words of the family as they are', () => {
    const told = readTold(
      { question: ' Niemand belt terug. ', theme: 'school', tried: 'Gebeld.', goalId: 'none' },
      say,
    );
    expect(told).toEqual({
      ok: true,
      body: { question: 'Niemand belt terug.', theme: 'school', tried: [{ what: 'Gebeld.' }], organisations: [] },
    });
    expect(readTold({}, say)).toMatchObject({ ok: false, mistakes: [{ field: 'question' }, { field: 'theme' }] });
  });
});

const content = {
  theme: 'debts-and-money',
  organisations: ['Kredietbank'],
  tried: [{ when: '2026-06-11', what: 'Samen aangemeld.' }, { what: 'Gebeld.' }],
  question: 'Mag dit?',
};

describe('the text that leaves a file', () => {
  it('begins with what the file knows, with months instead of days', () => {
    const start = startOfText(impossible({ content }));
    expect(start).toMatchObject({ question: 'Mag dit?', 'tried-0-when': '2026-06', 'tried-1-what': 'Gebeld.' });
    expect(start.withGoal).toBe('no');
  });

  it('takes the words of the goal along only when that was chosen', () => {
    const typed = { question: 'Mag dit?', why: 'Het staat stil.', reason: 'Hoger.' };
    const own = 'Ik wil de post weer durven openmaken.';
    expect(readOutgoing({ ...typed, withGoal: 'yes' }, own, say).text).toMatchObject({ goalWords: own });
    expect(readOutgoing(typed, own, say).text).not.toHaveProperty('goalWords');
    expect(readOutgoing({}, own, say).mistakes.map(({ field }) => field)).toEqual(['question', 'why', 'reason']);
  });

  it('shows what was found in it at the field where it stands, also below an empty row', () => {
    const typed = { question: 'Mag Samira dit?', why: 'Daarom.', 'tried-0-what': '', 'tried-2-what': 'Belde Anouk.' };
    const { text, rows } = readOutgoing(typed, undefined, say);
    const finding = { code: 'name-of-family', isBlocking: true };
    const found = foundIn(
      text,
      [
        { ...finding, pointer: '/question', start: 4, end: 10 },
        { ...finding, pointer: '/tried/0/what', start: 6, end: 11 },
      ],
      rows,
    );
    expect(found.map(({ field, words }) => [field, words])).toEqual([
      ['question', 'Samira'],
      ['tried-2-what', 'Anouk'],
    ]);
  });

  it('puts the mistakes of the server at the fields of the form', () => {
    const problem = impossible<Parameters<typeof mistakesOf>[0]>({
      fields: [
        { pointer: '/text/tried/0/what', code: 'name-of-family', detail: 'a' },
        { pointer: '/text/organisations/1', code: 'looks-like-name', detail: 'b' },
        { pointer: '/reason', code: 'required', detail: 'c' },
      ],
    });
    const places = { rows: { tried: [2] }, lists: ['organisations'], under: '/text' };
    expect(mistakesOf(problem, places).map(({ field }) => field)).toEqual(['tried-2-what', 'organisations', 'reason']);
  });
});

const answered = {
  reply: 'solve',
  direction: 'experiment',
  words: 'Sociale Zaken neemt het advies over.',
  'agreements-0-who': 'Teamleider',
  'agreements-0-what': 'Neemt het besluit',
  'agreements-0-before': '23-10-2026',
};

describe('an answer', () => {
  it('is sent with its agreements, each with a day', () => {
    const agreement = { who: 'Teamleider', what: 'Neemt het besluit', before: '2026-10-23' };
    expect(readAnswer(answered, say)).toMatchObject({
      ok: true,
      body: { direction: 'experiment', agreements: [agreement] },
    });
  });

  it('says of an agreement what is missing, and nothing of an empty row', () => {
    const typed = { ...answered, 'agreements-0-before': 'vrijdag', 'agreements-1-who': '' };
    expect(readAnswer(typed, say)).toEqual({
      ok: false,
      mistakes: [{ field: 'agreements-0-before', message: 'deal.before.missing' }],
    });
    expect(readAnswer({}, say)).toMatchObject({ mistakes: [{ field: 'direction' }, { field: 'words' }] });
  });

  it('is shown as the family will read it, also while it is being written', () => {
    expect(readAs({ ...answered, 'agreements-0-before': '23' })).toEqual({
      reply: 'solve',
      words: 'Sociale Zaken neemt het advies over.',
      deals: [{ who: 'Teamleider', what: 'Neemt het besluit', before: undefined }],
    });
    expect(readAs({ reply: 'back', question: 'Welke papieren?' })).toEqual({ reply: 'back', words: 'Welke papieren?' });
    expect(readAs({})).toEqual({ reply: undefined });
  });

  it('comes back in the same fields when it is put right', () => {
    const { reply: _, ...fields } = answered;
    const agreements = [
      { who: 'Teamleider', what: 'Neemt het besluit', before: impossible<'2026-10-23'>('2026-10-23') },
    ];
    expect(answerFields(impossible({ direction: 'experiment', words: answered.words, agreements }))).toEqual(fields);
  });
});

const steps: readonly Step[] = impossible([
  { what: 'reported', level: 'supervisor', on: '2026-09-14' },
  { what: 'text-shown', level: 'supervisor', on: '2026-09-27', reason: 'Een besluit is nodig.' },
  { what: 'left-file', level: 'doorbraakteam', on: '2026-09-29' },
]);

const aBottleneck = (changed: object): Bottleneck =>
  impossible({
    content,
    steps,
    state: 'at-doorbraakteam',
    owner: { kind: 'doorbraakteam' },
    due: '2026-10-27',
    reportedOn: '2026-09-14',
    rungs: [
      { level: 'supervisor', standing: 'passed', days: 15 },
      { level: 'doorbraakteam', standing: 'here', days: 16 },
      { level: 'policyTeam', standing: 'above' },
      { level: 'national', standing: 'above' },
    ],
    ...changed,
  });

describe('when somebody else was first', () => {
  it('gives back the sentences that were typed, and nothing else', () => {
    const agreements = [{ who: 'De school', what: 'belt', before: today }];
    expect(typedIn({ direction: 'experiment', words: 'Wij proberen het.', agreements })).toBe(
      'Wij proberen het.\nDe school\nbelt',
    );
    const text = { why: 'Het loopt vast.', tried: [{ month: '2026-09', what: 'Gebeld.' }], organisations: [] };
    expect(typedIn({ reason: 'Een regel.', text, hasSeenWarnings: true })).toBe('Een regel.\nHet loopt vast.\nGebeld.');
    expect(typedIn(undefined)).toBe('');
  });
});

describe('the way of a bottleneck on its ladder', () => {
  it('stands the highest level first, with the promised day where it lies', () => {
    const rungs = rungsInFile(aBottleneck({}), today, say);
    expect(rungs.map(({ key, standing }) => [key, standing])).toEqual([
      ['national', 'above'],
      ['policyTeam', 'above'],
      ['doorbraakteam', 'here'],
      ['supervisor', 'passed'],
      ['family', 'passed'],
    ]);
    expect(rungs.filter(({ due }) => due !== undefined)).toEqual([
      expect.objectContaining({ key: 'doorbraakteam', due: { on: '2026-10-27', inDays: 12 } }),
    ]);
  });

  it('says at a level with which reason it went on, and how long family and worker tried it themselves', () => {
    const [, , , supervisor, family] = rungsInFile(aBottleneck({}), today, say);
    expect(supervisor?.text).toBe('Een besluit is nodig.');
    expect(family?.days).toBe(95);
  });

  it('lies with family and worker while a question or a text is with them', () => {
    const rungs = rungsInFile(aBottleneck({ state: 'returned', owner: { kind: 'worker' } }), today, say);
    expect(rungs.find(({ standing }) => standing === 'here')?.key).toBe('family');
    expect(rungs.find(({ key }) => key === 'doorbraakteam')?.standing).toBe('passed');
  });

  it('lies nowhere any more once it was taken back', () => {
    const gone = rungsInFile(aBottleneck({ state: 'withdrawn', owner: undefined, due: undefined }), today, say);
    expect(gone.some(({ standing }) => standing === 'here')).toBe(false);
  });
});
