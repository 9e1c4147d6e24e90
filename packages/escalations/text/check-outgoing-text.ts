// Before words leave a file: what in them names or finds this family blocks, what could be recognised is shown once more.
// Says where and of which kind, never what stands there.
import type { FieldError } from '@greep/kernel';
import type { OutgoingText } from '../outgoing-text.ts';
import { findLookalikes, findPhrases } from './find-lookalikes.ts';
import { findNames, type TextFinding } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import type { Finding } from './finding.ts';
import { type KnownInFile, namingsOf } from './known-in-file.ts';
import { type NameIndex, nameIndex } from './name-index.ts';

type Part = { readonly pointer: string; readonly text: string; readonly isForNames?: boolean };

const part = (pointer: string, text: string | undefined, isForNames = false): readonly Part[] =>
  text === undefined ? [] : [{ pointer, text, isForNames }];

const partsOf = (text: OutgoingText): readonly Part[] => {
  if (text.kind === 'answer') return part('/answer', text.answer);
  return [
    ...part('/question', text.question),
    ...part('/why', text.why),
    ...text.tried.flatMap(({ what }, at) => part(`/tried/${at}/what`, what)),
    ...text.organisations.flatMap((name, at) => part(`/organisations/${at}`, name, true)),
    ...part('/whoMayDecide', text.whoMayDecide),
    ...part('/goalWords', text.goalWords),
  ];
};

const inOrder = (one: TextFinding, other: TextFinding): number =>
  one.start - other.start || Number(other.isBlocking) - Number(one.isBlocking);

/** Of two findings on the same words the one that blocks says enough. */
const strongest = (found: readonly TextFinding[]): readonly TextFinding[] =>
  found.filter(
    (one, at) =>
      one.isBlocking ||
      !found.some((other, place) => (other.isBlocking || place < at) && one.start < other.end && other.start < one.end),
  );

/** `de gemeente Utrecht` says where everybody lives whom the team may ever hear of. */
const isOfGemeente = (text: string, { code, start }: TextFinding): boolean =>
  code === 'known-place' && /gemeente\s+$/i.test(text.slice(0, start));

const findIn = (
  { text, isForNames }: Part,
  known: KnownInFile,
  names: NameIndex,
  expected: readonly string[],
): readonly TextFinding[] => [
  ...findNames(text, names).filter((found) => !isOfGemeente(text, found)),
  ...findPhrases(text, known.providerNames, { code: 'names-provider', isBlocking: false }),
  ...findNumbers(text, known),
  ...(isForNames ? [] : findLookalikes(text, [...expected, ...known.providerNames])),
];

/** All findings of all parts, in the order of reading. */
export const checkParts = <P extends Pick<Part, 'pointer' | 'text'>>(
  parts: readonly P[],
  findings: (part: P) => readonly TextFinding[],
): readonly Finding[] =>
  parts.flatMap((each) =>
    strongest(findings(each))
      .toSorted(inOrder)
      .map((found) => ({ pointer: each.pointer, ...found })),
  );

export const checkOutgoingText = (text: OutgoingText, known: KnownInFile): readonly Finding[] => {
  const expected = text.kind === 'pass-up' ? text.organisations : [];
  const names = nameIndex(namingsOf(known));
  return checkParts(partsOf(text), (each) => findIn(each, known, names, expected));
};

export const isClean = (findings: readonly Finding[]): boolean => !findings.some(({ isBlocking }) => isBlocking);

/** What keeps a text in: everything that blocks, and what only warns until the sender has looked at it. */
export const keptIn = (
  findings: readonly Finding[],
  { below, hasSeenWarnings }: { readonly below: string; readonly hasSeenWarnings: boolean },
): readonly FieldError[] => {
  const blocking = findings.filter(({ isBlocking }) => isBlocking);
  const counted = blocking.length > 0 || hasSeenWarnings ? blocking : findings;
  const fields = counted.map(({ pointer, code }) => ({ pointer: `${below}${pointer}`, code }));
  return fields.filter(
    (field, at) => fields.findIndex((one) => one.pointer === field.pointer && one.code === field.code) === at,
  );
};
