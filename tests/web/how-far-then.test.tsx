// @vitest-environment happy-dom
import { Day, GoalId } from '@greep/kernel';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HowFarCompared } from '../../packages/web/pages/evaluation/how-far-then.tsx';
import type { Version, VersionGoal } from '../../packages/web/pages/family-member/family-views.ts';
import { VersionText } from '../../packages/web/pages/family-member/version-text.tsx';
import { loadSubjects } from '../../packages/web/text/load-catalogue.ts';
import { anId } from '../support/clock.ts';
import { impossible } from '../support/impossible.ts';

beforeAll(() => loadSubjects(['evaluation', 'family', 'family-plan', 'common']));
afterEach(cleanup);

const levels = { '-1': 'lager', '0': 'nu', '+1': 'gehoopt', '+2': 'Elke dag op tijd.', '+3': 'veel beter' };
const aGoal = (number: number, words: string, more: object = {}): VersionGoal =>
  impossible({
    id: anId(number),
    content: { kind: 'own', words, levels, lifeDomain: 'not-discussed', weight: 3, ...more },
    speakerName: 'Samira',
    wordings: [],
    order: number,
    isDropped: false,
  });
const own = aGoal(1, 'Ik wil rust.');
const fresh = aGoal(2, 'Ik wil een plek om te leren.');
const must = aGoal(3, 'Oma is erbij.', { kind: 'safety', imposedBy: 'Raad', because: 'Geweld' });

const aScore = (number: number, step: Version['scores'][number]['step'], on: string): Version['scores'][number] => ({
  goalId: GoalId.parse(anId(number)),
  step,
  on: Day.parse(on),
});
const older = {
  version: 2,
  goals: [own, must],
  scores: [aScore(1, '+2', '2026-06-23'), aScore(3, '+1', '2026-06-23')],
};
const newer = {
  version: 3,
  goals: [own, fresh, must],
  scores: [aScore(1, '-1', '2026-10-13'), aScore(3, '+1', '2026-06-23')],
};

const rowOf = (words: string): HTMLElement => {
  const row = screen.getByText(words).closest('li');
  if (row === null) throw new Error(`${words} stands in no row`);
  return row;
};
const sidesOf = (words: string) =>
  [...rowOf(words).querySelectorAll('.compared__side')].map(({ textContent }) => textContent);

describe('two versions beside each other', () => {
  it('say for every goal how far it was, in steps and in the words of that step', () => {
    render(<HowFarCompared older={older} newer={newer} title="Hoe ver wij waren" />);
    expect(sidesOf('Ik wil rust.')).toEqual([
      'Versie 22 stappen vooruit (+2): Elke dag op tijd.gezien op 23 juni 2026',
      'Versie 31 stap terug (−1): lagergezien op 13 oktober 2026',
    ]);
  });

  it('say openly where nobody had looked back, and where a goal did not stand', () => {
    render(<HowFarCompared older={older} newer={newer} title="Hoe ver wij waren" />);
    expect(sidesOf('Ik wil een plek om te leren.')).toEqual([
      'Versie 2Stond er niet in.',
      'Versie 3Hier was nog niet op teruggekeken.',
    ]);
  });

  it('keep what must apart, also from the goals that went', () => {
    render(<HowFarCompared older={newer} newer={older} title="Hoe ver wij waren" />);
    const apart = screen.getByText('Dit moet').closest('.safety');
    expect(apart?.contains(rowOf('Oma is erbij.'))).toBe(true);
    expect(apart?.contains(rowOf('Ik wil rust.'))).toBe(false);
    expect(sidesOf('Ik wil een plek om te leren.')[1]).toBe('Versie 2Stond er niet in.');
  });

  it('say nothing of it before anybody looked back', () => {
    const none = { ...older, scores: [] };
    render(<HowFarCompared older={none} newer={{ ...none, version: 3 }} title="Hoe ver wij waren" />);
    expect(screen.queryByText('Hoe ver wij waren')).toBeNull();
  });
});

describe('one version', () => {
  const aVersion = (scores: Version['scores']): Version =>
    impossible({ ...older, scores, actions: [], readers: [], answers: [], state: 'agreed', proposedByName: 'Anouk' });

  it('says it at each goal, and at what must in its own frame', () => {
    render(<VersionText version={aVersion(older.scores)} />);
    within(rowOf('Ik wil rust.')).getByText('2 stappen vooruit');
    const frame = screen.getByText('Oma is erbij.').closest('.safety');
    expect(frame?.textContent).toContain('1 stap vooruit (+1): gehoopt');
    expect(screen.getAllByText('Hoe ver dit doel toen was')).toHaveLength(2);
  });

  it('says nothing of it when it was made before anybody looked back', () => {
    render(<VersionText version={aVersion([])} />);
    expect(screen.queryByText('Hoe ver dit doel toen was')).toBeNull();
  });
});
