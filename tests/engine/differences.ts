// Where the two engines answer differently, what AWS does, and what holds its place. A difference that is not listed, and
// a listed one that is none any more, fail `npm run test:engine`.
export type Difference = {
  /** The question, by its name. */
  readonly question: string;
  readonly embedded: string;
  readonly second: string;
  /** Which of them is as AWS is, and why the other may stay as it is. */
  readonly why: string;
  /** What is tested instead: a file, with words of it. */
  readonly instead: readonly [file: string, words: string];
};

export const differences: readonly Difference[] = [
  {
    question: 'recovery to any second',
    embedded: 'refused: UnknownOperationException',
    second: 'ENABLED',
    why: 'AWS keeps every second of 35 days. One machine keeps a file, and copies of it are how it is put back',
    instead: ['tests/infra/template-rules.ts', 'PointInTimeRecoveryEnabled'],
  },
  {
    question: 'a row past its time, a minute later',
    embedded: 'still there',
    second: 'gone',
    why: 'AWS sweeps within days and promises no hour, so a row past its time is met for a while: whoever reads filters',
    instead: ['tests/store/read.test.ts', 'rows past their moment'],
  },
];
