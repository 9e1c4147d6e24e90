// How family Bouzid scored its goals: every eight weeks, once in a holiday, once contradicted and put right.
import { samira, yassin } from './bouzid-goals.ts';
import type { EvaluationStory } from './family-story.ts';

export const bouzidEvaluations: readonly EvaluationStory[] = [
  {
    on: -170,
    present: [samira, yassin],
    successes: [{ words: 'Noor zet zelf haar wekker.', speaker: samira }],
    scores: {
      ochtend: { step: '-1', words: 'Ilias was twee weken ziek en bleef thuis.' },
      mensen: '0',
      veilig: '0',
    },
  },
  {
    on: -114,
    present: [samira, yassin],
    successes: [
      { words: 'Vier van de vijf dagen op tijd, twee weken lang.', speaker: samira },
      { words: 'Ik heb gezegd wat ik nodig heb om te leren.', speaker: yassin },
    ],
    scores: { ochtend: '+1', mensen: '0', veilig: '0' },
  },
  {
    on: -58,
    present: [samira, yassin],
    successes: [{ words: 'Ria belde aan en ik deed open.', speaker: samira }],
    scores: {
      ochtend: { because: 'holiday', words: 'In de vakantie was er geen school.' },
      mensen: '+1',
      veilig: '0',
      leren: '0',
    },
    contradictions: [
      {
        goal: 'leren',
        name: yassin,
        on: -57,
        words: 'Dat klopt niet. Ik zat drie middagen per week bij oma, ook in de vakantie.',
        step: '+1',
      },
    ],
    corrections: [
      {
        goal: 'leren',
        on: -55,
        step: '+1',
        why: 'Yassin heeft gelijk: oma vertelde dat hij er elke week drie keer was.',
      },
    ],
  },
  {
    on: -2,
    present: [samira, yassin],
    successes: [
      { words: 'Ria kwam eten. Noor dekte de tafel.', speaker: samira },
      { words: 'Vandaag was een fijne ochtend, zei Noor.', speaker: samira },
    ],
    scores: {
      ochtend: '+2',
      mensen: '+1',
      veilig: { step: '+1', words: 'Oma was er sinds de zomer elke keer bij.' },
      leren: '+1',
      post: { step: '0', words: 'De map is gesorteerd. Wij wachten op de Kredietbank.' },
    },
  },
];
