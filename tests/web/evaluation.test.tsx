// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  goalField,
  goalsToScore,
  placeOf,
  readEvaluation,
  successesIn,
  unsent,
} from '../../packages/web/pages/evaluation/evaluation-fields.ts';
import { contentText } from '../../packages/web/pages/evaluation/score-trace.tsx';
import type { Goal, Plan } from '../../packages/web/pages/family-member/family-views.ts';
import { fieldsToText } from '../../packages/web/pages/kitchen-table/typed-fields.ts';
import { type GoalWay, standOf, wayOf } from '../../packages/web/pictures/goal-way.ts';
import { layOut } from '../../packages/web/pictures/progress-layout.ts';
import { ProgressLine } from '../../packages/web/pictures/progress-line.tsx';
import { lineLabel, wayRows } from '../../packages/web/pictures/progress-words.ts';
import { stepNow } from '../../packages/web/pictures/steps.ts';
import { entriesOf, loadSubjects } from '../../packages/web/text/load-catalogue.ts';
import { translate } from '../../packages/web/text/translate.ts';
import { anId } from '../support/clock.ts';
import { impossible } from '../support/impossible.ts';

beforeAll(() => loadSubjects(['evaluation', 'common']));
// A date of another year than this is said with its year.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T10:00:00.000Z') });
});
afterAll(() => {
  vi.useRealTimers();
});
afterEach(cleanup);

const t = (key: string, values = {}) => translate(entriesOf('evaluation'), key, { language: 'nl', values });
const words = { t, language: 'nl' } as const;

const way: GoalWay = {
  startOn: '2026-03-03',
  moments: [
    { on: '2026-04-28', level: -1, words: 'Ilias was vaak ziek.' },
    { on: '2026-06-23', level: 1 },
    { on: '2026-08-18', because: 'holiday' },
    { on: '2026-10-13', level: 2 },
  ],
};

describe('the progress line in words', () => {
  it('says where it began, every moment with its score, and openly where there was none', () => {
    expect(lineLabel(way, words)).toBe(
      'Van de start op 3 maart 2026 tot nu op +2. 3 maart 2026: start, op 0. 28 april 2026: −1. ' +
        '23 juni 2026: +1. 18 augustus 2026: geen score, vakantie. 13 oktober 2026: +2.',
    );
  });

  it('has a table that says the same, with every date', () => {
    expect(wayRows(way, words).map(({ on, what }) => [on, what])).toEqual([
      ['2026-03-03', 'start, op 0'],
      ['2026-04-28', '−1'],
      ['2026-06-23', '+1'],
      ['2026-08-18', 'geen score, vakantie'],
      ['2026-10-13', '+2'],
    ]);
  });

  it('is one picture with that label, and writes the reason below the gap', () => {
    render(<ProgressLine way={way} />);
    const picture = screen.getByRole('img', { name: /^Van de start op 3 maart 2026/ });
    expect([...picture.querySelectorAll('.line__mark')].map(({ textContent }) => textContent)).toEqual([
      '3 mrt',
      '28 apr',
      '23 jun',
      'vakantie',
      '13 okt',
    ]);
    expect(picture.querySelectorAll('.line__walk--gap')).toHaveLength(1);
  });
});

describe('where things stand on the line', () => {
  it('lets time run true', () => {
    const { dots } = layOut(way);
    expect(dots.map(({ at }) => Math.round(at * 100))).toEqual([0, 25, 50, 100]);
    expect(dots.map(({ kind }) => kind)).toEqual(['start', 'past', 'past', 'now']);
  });

  it('gives a date of another year the room that its year takes', () => {
    const over = { startOn: '2025-12-16', moments: [{ on: '2026-01-27', level: 0 as const }, ...way.moments] };
    const shown = layOut(over).marks.map(({ on }) => on);
    expect(shown).toEqual(['2025-12-16', '2026-06-23', '2026-10-13']);
    render(<ProgressLine way={over} />);
    screen.getByText('16 dec 2025');
    screen.getByText('23 jun');
  });

  it('writes at most five dates, the first, the last and the newest that fit', () => {
    const moments = Array.from({ length: 12 }, (_, at) => ({
      on: `2026-${String(at + 1).padStart(2, '0')}-15`,
      level: 0 as const,
    }));
    const { marks } = layOut({ startOn: '2026-01-01', moments });
    expect(marks.length).toBeLessThanOrEqual(5);
    expect([marks[0]?.on, marks.at(-1)?.on]).toEqual(['2026-01-01', '2026-12-15']);
  });

  it('bears an evaluation on the day of the start', () => {
    const { dots } = layOut({ startOn: '2026-01-01', moments: [{ on: '2026-01-01', level: 1 }] });
    expect(dots.every(({ at }) => Number.isFinite(at))).toBe(true);
  });

  it('stays on the last score when there was none this time, and on 0 before the first', () => {
    expect(standOf({ ...way, moments: way.moments.slice(0, 3) })).toMatchObject({ level: 1, on: '2026-06-23' });
    expect(standOf({ ...way, moments: [] })).toEqual({ level: 0, on: '2026-03-03' });
    expect(wayOf(impossible({ scores: [] }))).toBeUndefined();
  });

  it('is the same step as the small stairs show', () => {
    const scores = [{ content: { is: 'scored', step: '-1' } }, { content: { is: 'not-scored', because: 'ill' } }];
    expect([stepNow({ scores }), stepNow({ scores: [] })]).toEqual([-1, 0]);
    expect(contentText({ is: 'not-scored', because: 'ill' }, t)).toBe('geen score, ziek');
  });
});

const [own, must, dropped] = [anId(1), anId(2), anId(3)];
const aGoal = (id: string, more: object = {}): Goal =>
  impossible({ id, content: { kind: 'own', words: `doel ${id.slice(-1)}` }, isDropped: false, scores: [], ...more });
const plan: Plan = impossible({
  familyId: anId(9),
  goals: [aGoal(own), aGoal(dropped, { isDropped: true }), aGoal(anId(4))],
  safetyGoals: [aGoal(must, { content: { kind: 'safety', words: 'moet' } })],
  agreed: { goals: [{ id: own }, { id: must }, { id: dropped }] },
});
const goals = goalsToScore(plan);

describe('an evaluation that is typed', () => {
  it('asks for the goals that everybody agreed to and that were not dropped, what must last', () => {
    expect(goals.map(({ id }) => id)).toEqual([own, must]);
  });

  it('says all that is missing at once, each with where it is', () => {
    const read = readEvaluation({ on: 'morgen' }, goals, t);
    expect(read.ok ? [] : read.mistakes.map(({ part, field }) => [part, field])).toEqual([
      ['gelukt', 'success-1'],
      [own, goalField(own)],
      [must, goalField(must)],
      ['klaar', 'present'],
      ['klaar', 'on'],
    ]);
  });

  it('becomes what is sent: a step, or no score with why', () => {
    const fields = {
      on: '13-10-2026',
      present: `${anId(5)} ${anId(6)}`,
      'success-1': fieldsToText({ words: ' Wij aten samen. ', speaker: anId(5) }),
      [goalField(own)]: fieldsToText({ step: '+1', because: '', words: ' elke dag ' }),
      [goalField(must)]: fieldsToText({ step: '', because: 'ill', words: '' }),
      [goalField(dropped)]: fieldsToText({ step: '+3' }),
    };
    expect(readEvaluation(fields, goals, t)).toEqual({
      ok: true,
      body: {
        on: '2026-10-13',
        successes: [{ words: 'Wij aten samen.', speaker: { who: 'member', personId: anId(5) } }],
        present: [anId(5), anId(6)],
        scores: { [own]: { step: '+1', words: 'elke dag' }, [must]: { because: 'ill' } },
      },
    });
    expect(Object.keys(unsent(fields, goals))).toEqual([goalField(dropped)]);
  });

  it('may say that nothing went well, which is something else than saying nothing', () => {
    const read = readEvaluation({ none: 'yes' }, [], t);
    expect(read.ok ? '' : read.mistakes.map(({ field }) => field)).toEqual(['present']);
  });

  it('offers one empty line more for what went well', () => {
    expect(successesIn({})).toHaveLength(1);
    expect(successesIn({ 'success-2': fieldsToText({ words: 'x' }) })).toHaveLength(3);
  });

  it('finds the place of what the server found wrong', () => {
    expect(placeOf(`/scores/${own}`)).toEqual({ part: own, field: goalField(own) });
    expect(placeOf('/successes/0/speaker')).toEqual({ part: 'gelukt', field: 'success-1' });
    expect(placeOf('/on')).toEqual({ part: 'klaar', field: 'on' });
  });
});
