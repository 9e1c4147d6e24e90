import { expect, test } from 'vitest';
import { patternIn } from '../../packages/escalations/ladder/pattern.ts';
import { anId } from '../support/clock.ts';
import { impossible } from '../support/impossible.ts';

let made = 0;

const closed = (words: string, helped: 'yes' | 'partly' | 'no') => {
  made += 1;
  return impossible<Parameters<typeof patternIn>[0][number]>({
    ...{ id: anId(made), state: 'closed', level: 'doorbraakteam', helped },
    ...{ arrivedOn: '2026-09-01', answeredOn: '2026-09-11' },
    text: { question: 'Wie kan beslissen?' },
    answer: { direction: 'agreement', words, agreements: [] },
  });
};

test('an answer that was given more often is one example, where it helped most, and is counted each time', () => {
  const pattern = patternIn([
    closed('Eerst bellen.', 'no'),
    closed('Samen kijken.', 'partly'),
    closed('Eerst bellen.', 'yes'),
  ]);
  expect(pattern.examples.map(({ answer, helped }) => [answer.words, helped])).toEqual([
    ['Eerst bellen.', 'yes'],
    ['Samen kijken.', 'partly'],
  ]);
  expect(pattern).toMatchObject({ times: 3, helped: { yes: 1, partly: 1, no: 1 }, medianDays: 10 });
});
