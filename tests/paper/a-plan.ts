// Plans for paper: one as families make them, and any that the domain takes.
import { PlanOnPaper } from '@greep/plans';
import * as fc from 'fast-check';

const levels = {
  '-1': 'De kinderen blijven hele dagen thuis.',
  '0': 'Twee dagen op tijd. Elke ochtend ruzie.',
  '+1': 'Vier van de vijf dagen op tijd, zonder ruzie.',
  '+2': 'Elke dag op tijd, en we ontbijten samen.',
  '+3': 'De kinderen staan zelf op en fietsen samen naar school.',
};

export const mornings = 'Ik wil dat de kinderen ’s ochtends zonder ruzie naar school gaan.';
export const mustDo = 'Papa komt alleen op bezoek als oma erbij is.';

const usual = {
  language: 'nl',
  familyName: 'Bouzid',
  version: 4,
  state: 'agreed',
  on: '2026-10-13',
  saidYes: ['Samira Bouzid', 'Yassin Bouzid'],
  printedOn: '2026-11-28',
  goals: [
    {
      number: 1,
      kind: 'own',
      words: mornings,
      saidBy: 'Samira Bouzid',
      smart: 'Noor en Ilias zijn vier van de vijf schooldagen om half negen op school.',
      until: '2026-12-01',
      levels,
      reached: { step: '+2', on: '2026-10-13' },
    },
    { number: 2, kind: 'own', words: 'Ik wil een plek om te leren.', saidBy: 'Yassin Bouzid', levels },
    {
      number: 3,
      kind: 'safety',
      words: mustDo,
      saidBy: '',
      imposedBy: 'Bureau Jeugdzorg',
      because: 'Bij een bezoek werd er geduwd.',
      levels,
    },
  ],
  people: [
    { name: 'Samira Bouzid', near: 'family', goals: [], reads: false },
    { name: 'Anouk Verhoeven', near: 'worker', goals: [], reads: true },
    { name: 'Oma Fatiha', near: 'own-circle', goals: [1, 3], reads: true },
    { name: 'juf Ellen', near: 'organisation', goals: [1], reads: false },
  ],
  agreements: [
    { who: 'Samira', what: 'legt ’s avonds de kleren klaar', goal: 1 },
    { who: 'Oma Fatiha', what: 'brengt Ilias naar school', before: '2026-12-03', goal: 1 },
    { who: 'Anouk', what: 'belt de school', doneOn: '2026-10-02' },
  ],
  meeting: { on: '2026-12-03', at: '10:00', where: 'bij u thuis' },
  reach: 'Bel of app op werkdagen van 9.00 tot 17.00 uur: 06 00 00 00 00.',
};

export const aPlan = (changes: object = {}): PlanOnPaper => PlanOnPaper.parse({ ...usual, ...changes });

const signs = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'e', 'n', ' ', ' ', '. ', 'W', 'ij', 'é', 'ş', 'ł', 'ß') },
  { weight: 2, arbitrary: fc.constantFrom('س', 'لا', 'ﷺ', 'я', 'ї', 'ሰ', '😀', '👨‍👩‍👧', '❤️', '漢', 'ש') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\n', '\t', '\u202E', '\u0000', '\uD800', '\uE000', 'a\u0301\u0327', '(', '«'),
  },
);

const anyText = (most: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.array(signs, { minLength: 1, maxLength: 40 }).map((all) => all.join('')) },
      {
        weight: 2,
        arbitrary: fc.tuple(signs, fc.integer({ min: 1, max: most })).map(([one, times]) => one.repeat(times)),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }) },
      { weight: 2, arbitrary: fc.integer({ min: 20, max: most / 5 }).map((times) => 'wij. '.repeat(times)) },
    )
    .map((text) => text.slice(0, most).trim() || 'wij');

const day = fc.constantFrom('2026-01-05', '2026-11-28', '2027-02-28');
const step = fc.constantFrom('-1', '0', '+1', '+2', '+3');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const goal = fc.record({
  kind: fc.constantFrom('own', 'own', 'own', 'safety'),
  words: anyText(1000),
  saidBy: fc.oneof(fc.constant(''), anyText(200)),
  smart: optional(anyText(1000)),
  until: optional(day),
  because: optional(anyText(1000)),
  levels: fc.record({
    '-1': anyText(300),
    '0': anyText(300),
    '+1': anyText(300),
    '+2': anyText(300),
    '+3': anyText(300),
  }),
  reached: optional(fc.record({ step, on: day })),
});

/** As much as the domain takes: 30 goals, some 40 people, more agreements than anybody keeps. */
export const anyPlan: fc.Arbitrary<PlanOnPaper> = fc
  .record({
    language: fc.constantFrom('nl', 'en'),
    familyName: anyText(200),
    version: fc.integer({ min: 1, max: 99 }),
    state: fc.constantFrom('agreed', 'proposed', 'refused', 'superseded'),
    on: day,
    saidYes: fc.array(anyText(200), { maxLength: 8 }),
    printedOn: day,
    goals: fc.array(goal, { maxLength: 30 }),
    people: fc.array(
      fc.record({
        name: anyText(200),
        near: fc.constantFrom('family', 'worker', 'own-circle', 'organisation', 'supervisor'),
        goals: fc.constant([]),
        reads: fc.boolean(),
      }),
      { maxLength: 40 },
    ),
    agreements: fc.array(
      fc.record({ who: anyText(200), what: anyText(200), before: optional(day), doneOn: optional(day) }),
      { maxLength: 60 },
    ),
    reach: optional(anyText(300)),
  })
  .map(({ goals, ...plan }) =>
    PlanOnPaper.parse({
      ...plan,
      goals: goals.map(({ because, ...rest }, index) => ({
        ...rest,
        number: index + 1,
        ...(rest.kind === 'safety' && { imposedBy: 'de rechter', because: because ?? 'daarom' }),
      })),
    }),
  );
