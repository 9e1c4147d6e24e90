// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Ladder, type Rung } from '../../packages/web/pictures/ladder.tsx';
import { WeekBlocks, weeksOf } from '../../packages/web/pictures/week-blocks.tsx';
import { loadSubjects } from '../../packages/web/text/load-catalogue.ts';

const above: Rung = { key: 'policyTeam', name: 'Beleidsteam', standing: 'above', text: 'als regels moeten veranderen' };
const here: Rung = {
  key: 'doorbraakteam',
  name: 'Doorbraakteam',
  standing: 'here',
  days: 16,
  due: { on: '2026-10-27', inDays: 12 },
};
const passed: Rung = { key: 'supervisor', name: 'Werkbegeleider', standing: 'passed', days: 15, text: 'Belde zelf.' };

const rowOf = (name: string): HTMLElement => {
  const row = screen.getAllByRole('listitem').find((item) => within(item).queryByText(name) !== null);
  if (row === undefined) throw new Error(`no rung is called ${name}`);
  return row;
};
const blocksIn = (within: Element): readonly (string | null)[] =>
  [...within.querySelectorAll('.weeks rect')].map((block) => block.getAttribute('class'));

beforeAll(() => loadSubjects(['ladder']));
// A date of another year than this is said with its year.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T10:00:00.000Z') });
});
afterAll(() => {
  vi.useRealTimers();
});
afterEach(cleanup);

describe('the ladder of a bottleneck', () => {
  it('is a list from the highest level down that says what its picture shows', () => {
    render(<Ladder rungs={[above, here, passed]} />);
    const list = screen.getByRole('list', { name: 'Ladder, het hoogste niveau eerst' });
    expect(
      within(list)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Beleidsteam', 'Doorbraakteam', 'Werkbegeleider']);
    expect(rowOf('Doorbraakteam').textContent).toContain('Hier ligt het nu, 16 dagen');
    expect(rowOf('Doorbraakteam').textContent).toContain('Antwoord uiterlijk dinsdag 27 oktober: nog 12 dagen.');
    expect(rowOf('Werkbegeleider').textContent).toBe('Werkbegeleider15 dagenBelde zelf.');
    expect(rowOf('Beleidsteam').textContent).toBe('Beleidsteamals regels moeten veranderen');
  });

  it('marks one rung as the place where it lies', () => {
    render(<Ladder rungs={[above, here, passed]} />);
    const marked = screen.getAllByRole('listitem').filter((row) => row.getAttribute('aria-current') === 'step');
    expect(marked).toEqual([rowOf('Doorbraakteam')]);
  });

  it('says when the promised day is today, or has passed', () => {
    render(<Ladder rungs={[{ ...here, due: { on: '2026-10-15', inDays: 0 } }]} />);
    expect(screen.getByRole('listitem').textContent).toContain('Antwoord uiterlijk vandaag.');
    cleanup();
    render(<Ladder rungs={[{ ...here, due: { on: '2026-10-14', inDays: -1 } }]} />);
    expect(screen.getByRole('listitem').textContent).toContain('woensdag 14 oktober: 1 dag te laat.');
  });

  it('says from where the answer came, once there is one', () => {
    render(<Ladder rungs={[{ key: 'doorbraakteam', name: 'Doorbraakteam', standing: 'answered', days: 9 }]} />);
    expect(screen.getByRole('listitem').textContent).toContain('Hier kwam het antwoord, na 9 dagen');
    expect(screen.getByRole('listitem').getAttribute('aria-current')).toBeNull();
  });

  it('fills a block for each week that passed and leaves one open for each that comes', () => {
    const { container } = render(<WeekBlocks passed={16} left={12} isHere />);
    const [filled, open] = ['weeks__block weeks__block--here', 'weeks__block'];
    expect(blocksIn(container)).toEqual([filled, filled, open, open]);
  });

  it('counts a few days as a week, and nothing as nothing', () => {
    expect([0, 1, 7, 10, 11, 95].map(weeksOf)).toEqual([0, 1, 1, 1, 2, 14]);
    expect(weeksOf(-3)).toBe(0);
  });
});
