// @vitest-environment happy-dom
// The signature pictures, by what they say: to who does not see them, and to who would rather read a table.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Flower } from '../../packages/web/pictures/flower.tsx';
import { type FlowerPerson, mostPetals, placePetals } from '../../packages/web/pictures/flower-layout.ts';
import { FlowerList } from '../../packages/web/pictures/flower-list.tsx';
import { Funnel } from '../../packages/web/pictures/funnel.tsx';
import { Ladder } from '../../packages/web/pictures/ladder.tsx';
import { Staircase } from '../../packages/web/pictures/staircase.tsx';
import { Timeline } from '../../packages/web/pictures/timeline.tsx';
import { layOutTimeline, type TimelineData } from '../../packages/web/pictures/timeline-layout.ts';
import { wrapWords } from '../../packages/web/pictures/wrap-words.ts';
import { loadSubjects } from '../../packages/web/text/load-catalogue.ts';

beforeAll(() => loadSubjects(['pictures', 'ladder', 'common']));
afterEach(cleanup);

/** The table below a picture, row by row, once somebody asked for it. */
const tableOf = (picture: ReactElement): readonly (readonly string[])[] => {
  const { container } = render(picture);
  const details = container.querySelector('details');
  if (details === null) throw new Error('there is no table below this picture');
  expect(screen.queryByRole('table')).toBeNull();
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return screen
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent ?? ''));
};

const ria: FlowerPerson = { name: 'Ria', kind: 'own', role: 'buurvrouw', tie: 'strong', effect: 'gives' };
const bank: FlowerPerson = { name: 'Mevrouw De Wit', kind: 'org', role: 'Kredietbank', tie: 'loose', effect: 'costs' };
const marco: FlowerPerson = { name: 'Marco', kind: 'own', role: 'trainer' };
const family = { family: 'Bouzid', members: ['Samira', 'Yassin'], worker: 'Anouk, gezinswerker' };

describe('the flower', () => {
  it('says who is near, who comes from an organisation, and who stands around the family', () => {
    render(<Flower flower={{ ...family, people: [bank, ria, marco] }} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'De bloem van Bouzid, met het gezin in het hart. In de ring eromheen: Anouk, gezinswerker. ' +
        '2 ronde bladen uit de eigen kring: Ria, Marco. Eén hoekig blad van een organisatie: Mevrouw De Wit.',
    );
  });

  it('says so when nobody is there yet, and always asks who else', () => {
    render(<Flower flower={{ ...family, people: [] }} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      '0 ronde bladen uit de eigen kring: nog niemand.',
    );
    expect(screen.getByText('Wie nog?')).toBeDefined();
  });

  it('is a table too, with the tie and what it gives or costs', () => {
    expect(tableOf(<Flower flower={{ ...family, people: [bank, ria] }} />)).toEqual([
      ['Wie', 'Wat', 'Kring', 'Contact'],
      ['Ria', 'buurvrouw', 'eigen kring', 'sterk contact · geeft kracht'],
      ['Mevrouw De Wit', 'Kredietbank', 'organisatie', 'los contact · kost kracht'],
    ]);
  });

  it('has no column and no key for what nobody said', () => {
    expect(tableOf(<Flower flower={{ ...family, people: [marco] }} />)[0]).toEqual(['Wie', 'Wat', 'Kring']);
    expect(screen.queryByText('meer streepjes: sterker contact')).toBeNull();
  });

  it('tells without colour what costs strength: a dashed petal with a minus', () => {
    const { container } = render(<Flower flower={{ ...family, people: [bank] }} />);
    expect(container.querySelector('.flower__petal--costs')).not.toBeNull();
    expect([...container.querySelectorAll('svg .flower__sign text')].map(({ textContent }) => textContent)).toEqual([
      '−',
      '−',
    ]);
  });

  it('puts everybody once around the heart, the own circle above and organisations below', () => {
    const petals = placePetals([bank, ria, marco, { ...bank, name: 'School' }]);
    const up = (angle: number): boolean => Math.cos((angle * Math.PI) / 180) > 0;
    expect(petals.map((petal) => (petal.is === 'person' ? petal.person.name : petal.is))).toEqual([
      'Ria',
      'Marco',
      'who-else',
      'Mevrouw De Wit',
      'School',
    ]);
    const sides = petals.flatMap((petal) => (petal.is === 'person' ? [[petal.person.kind, up(petal.angle)]] : []));
    expect(sides).toEqual([
      ['own', true],
      ['own', true],
      ['org', false],
      ['org', false],
    ]);
  });

  it('gathers whoever is too many in one petal, and leaves them in the list', () => {
    const many = Array.from(
      { length: 16 },
      (_, index) => ({ name: `P${index}`, kind: index < 5 ? 'own' : 'org' }) as const,
    );
    const petals = placePetals(many);
    expect(petals).toHaveLength(mostPetals + 1);
    expect(petals.at(-1)).toMatchObject({ is: 'rest', count: 5 });
    render(<Flower flower={{ ...family, people: many }} />);
    expect(screen.getByText('en 5 anderen')).toBeDefined();
    cleanup();
    render(<FlowerList people={many} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(16);
  });

  it('numbers the list as it numbers the petals', () => {
    const { container } = render(<FlowerList people={[bank, ria, marco]} />);
    expect([...container.querySelectorAll('.face__number')].map(({ textContent }) => textContent)).toEqual([
      '1',
      '2',
      '3',
    ]);
    const rows = screen.getAllByRole('listitem').map((row) => within(row).getAllByText(/./)[0]?.textContent);
    expect(rows).toHaveLength(3);
    expect(screen.getByText('los contact · kost kracht')).toBeDefined();
  });
});

const timeline: TimelineData = {
  today: '2026-10-15',
  marks: [
    { on: '2026-10-13', kind: 'evaluation' },
    { on: '2026-03-10', kind: 'visit' },
    { on: '2026-03-03', kind: 'first' },
    { on: '2026-04-02', kind: 'call' },
    { on: '2026-05-02', kind: 'visit' },
    { on: '2026-12-08', kind: 'next' },
  ],
};

describe('the timeline of a file', () => {
  it('says from when it runs, how often they met, and when they look back again', () => {
    render(<Timeline timeline={timeline} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Tijdlijn vanaf 3 maart 2026. 2 bezoeken, één keer gebeld, één evaluatie. De volgende evaluatie is op 8 december 2026.',
    );
  });

  it('says openly what should have been done by now', () => {
    render(
      <Timeline
        timeline={{ ...timeline, marks: [...timeline.marks.slice(0, 5), { on: '2026-10-01', kind: 'missed' }] }}
      />,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
      'De evaluatie van 1 oktober 2026 was er nog niet.',
    );
    expect(screen.getByText('nog niet gedaan')).toBeDefined();
  });

  it('is a table too, the latest day first', () => {
    expect(tableOf(<Timeline timeline={timeline} />)).toEqual([
      ['Dag', 'Wat'],
      ['8 december 2026', 'volgende evaluatie'],
      ['13 oktober 2026', 'evaluatie'],
      ['2 mei 2026', 'bezoek'],
      ['2 april 2026', 'gebeld'],
      ['10 maart 2026', 'bezoek'],
      ['3 maart 2026', 'eerste ontmoeting'],
    ]);
  });

  it('runs true to time, with today in it', () => {
    const { marks, today } = layOutTimeline({
      today: '2026-01-21',
      marks: [
        { on: '2026-01-01', kind: 'visit' },
        { on: '2026-01-11', kind: 'call' },
      ],
    });
    expect(marks.map(({ at }) => at)).toEqual([0, 0.5]);
    expect(today).toBe(1);
  });

  it('writes no days that would touch each other, and never leaves out the last', () => {
    const weekly = Array.from({ length: 40 }, (_, week) => ({
      on: new Date(Date.UTC(2026, 0, 1 + week * 7)).toISOString().slice(0, 10),
      kind: 'evaluation' as const,
    }));
    const dated = layOutTimeline({ today: '2026-10-15', marks: weekly }).marks.filter(({ isDated }) => isDated);
    expect(dated.length).toBeLessThanOrEqual(12);
    expect(dated.at(-1)?.on).toBe(weekly.at(-1)?.on);
  });
});

describe('the funnel', () => {
  const steps = [
    { name: 'Aangenomen', amount: 95 },
    { name: 'Eerste gesprek', amount: 90 },
    { name: 'Plan akkoord', amount: 'below' },
  ] as const;

  it('is a list of steps with their numbers, the first on top; what is hidden says so', () => {
    render(<Funnel steps={steps} threshold={5} label="Gezinnen per stap" />);
    const list = screen.getByRole('list', { name: 'Gezinnen per stap' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Aangenomen95', 'Eerste gesprek90', 'Plan akkoordminder dan 5, verborgen']);
  });

  it('is a table too', () => {
    expect(tableOf(<Funnel steps={steps} threshold={5} label="Gezinnen per stap" />).at(-1)).toEqual([
      'Plan akkoord',
      'minder dan 5, verborgen',
    ]);
  });

  it('draws what is hidden as long whatever it is', () => {
    const widthOf = (amount: 'below' | 'hidden'): string | null | undefined => {
      const { container } = render(
        <Funnel steps={[...steps.slice(0, 2), { name: 'Plan', amount }]} threshold={5} label="x" />,
      );
      const width = container.querySelector('.funnel__hidden')?.getAttribute('width');
      cleanup();
      return width;
    };
    expect(widthOf('below')).toBe(widthOf('hidden'));
  });
});

describe('the pictures that are lists', () => {
  it('the staircase is a table too, with where it began and where it is', () => {
    const texts = { '-1': 'Nooit', 0: 'Soms', 1: 'Vaak', 2: 'Meestal', 3: 'Altijd' };
    const rows = tableOf(
      <Staircase texts={texts} start={{ level: 0, date: '3 maart' }} now={{ level: 2, date: '13 oktober' }} />,
    );
    expect(rows[2]).toEqual(['+2', 'Meestal', 'Nu · 13 oktober']);
    expect(rows.map(([step]) => step)).toEqual(['Trede', '+3', '+2', '+1', '0', '−1']);
  });

  it('the ladder is a table too, with the time per level', () => {
    const rows = tableOf(
      <Ladder
        rungs={[
          { key: 'd', name: 'Doorbraakteam', standing: 'here', days: 16, due: { on: '2026-10-27', inDays: 12 } },
          { key: 's', name: 'Werkbegeleider', standing: 'passed', days: 15, text: 'Belde zelf.' },
        ]}
      />,
    );
    expect(rows.slice(1)).toEqual([
      ['Doorbraakteam', '16', '27 oktober 2026', ''],
      ['Werkbegeleider', '15', '', 'Belde zelf.'],
    ]);
  });
});

it('words in a drawing stand below each other, and what does not fit says that it goes on', () => {
  expect(wrapWords('moeder van Samira', 12, 2)).toEqual(['moeder van', 'Samira']);
  expect(wrapWords('Ria', 12, 2)).toEqual(['Ria']);
  expect(wrapWords('', 12, 2)).toEqual([]);
  expect(wrapWords('Jeugdgezondheidszorg van de stad', 12, 2)).toEqual(['Jeugdgezond…', 'van de stad']);
  expect(wrapWords('een twee drie vier vijf zes', 9, 2)).toEqual(['een twee', 'drie vie…']);
});
