// What a family can read in Greep: the sentences of its pages, of signing in and of what everybody may read.
import { entriesOf, subjectsOf } from './catalogue-files.ts';
import { saidBySpeakers, sourcesOf } from './sentences-of-pages.ts';

const pages = [
  'routes/family-routes.ts',
  'routes/what-blocks-routes.ts',
  'routes/circle-routes.ts',
  'routes/gate-routes.ts',
  'routes/about-routes.ts',
  'routes/help-routes.ts',
  'pages/family-member/home.tsx',
  'pages/circle/home.tsx',
  'pages/later/home.tsx',
  'pages/gate/role-switch.tsx',
  'pages/fault.tsx',
  'pages/not-found.tsx',
  'shells/family-shell.tsx',
  'shells/plain-shell.tsx',
];
/** Where the ways of other readers begin. */
const ofOthers =
  /routes\/layouts|help\/(why|answer)-for-staff|help\/news-lines|shells\/(role|staff|along-here)|web\/along\/|pages\/home\.tsx|text\/(in-|catalogue)/;

/** Subjects that belong to families or to everybody. */
const wholeSubjects: readonly string[] = [
  'about',
  'blocked',
  'common',
  'family',
  'family-plan',
  'gate',
  'help',
  'invitation',
  'later',
  'looks',
  'news',
  'reading',
  'roles',
  'tour',
  'words',
];

/** Said from a file that family and staff share, on pages of staff only. */
const staffOnly: Readonly<Record<string, RegExp>> = {
  common: /^phase\./,
  bottleneck: /^(family|yes|no|(judge|text|report)\..*)$/,
  evaluation: /^way\.(stairs\.)?staff/,
  reply: /./,
};

const sources = sourcesOf(pages, ofOthers);

const keysFor = (subject: string): readonly string[] => {
  const keys = Object.keys(entriesOf('nl', subject));
  const said = wholeSubjects.includes(subject) ? keys : saidBySpeakers(sources, subject, keys);
  return said.filter((key) => !staffOnly[subject]?.test(key));
};

/** The keys of what families can read, by subject. */
export const familyKeys: ReadonlyMap<string, readonly string[]> = new Map(
  subjectsOf('nl')
    .map((subject) => [subject, keysFor(subject)] as const)
    .filter(([, keys]) => keys.length > 0),
);
