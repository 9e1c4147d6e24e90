// What an alarm tells to read: one section of docs/running-it.md each. A test holds this list against its headings.
export const runbookPages = [
  'a-table-refuses',
  'facts-left-behind',
  'carriers-failing',
  'carriers-late',
  'set-aside-forgotten',
  'questions-past-their-deadline',
  'set-aside-unreachable',
  'a-function-raises-an-alarm',
  'a-function-stops-with-errors',
  'a-function-turns-people-away',
  'the-api-fails',
  'the-api-is-slow',
  'trail-not-anchored',
  'figures-not-published',
  'deadlines-not-counted',
  'a-night-did-not-begin',
  'work-left-undone',
  'a-backup-failed',
] as const;
export type RunbookPage = (typeof runbookPages)[number];

const book = 'https://git.greep.example/greep/docs/running-it.md';

export const pageAddress = (page: RunbookPage): string => `${book}#${page}`;
