// Somebody of the family said no. The same words shown once more are still the words that were objected to;
// other words are asked of whoever objected before.
import type { PersonId } from '@greep/kernel';
import type { Bottleneck } from '../bottleneck.ts';
import type { OutgoingText } from '../outgoing-text.ts';
import type { Objector, ShownText } from '../shown-text.ts';

type Said = Pick<ShownText, 'text' | 'objections' | 'askedAgain'>;

/** Capitals, spaces and commas make no other text of it. */
const bare = (text: OutgoingText): string =>
  JSON.stringify(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Texts that did not leave, since the last one that did, up to the one that is shown now. */
const tellings = (before: Bottleneck): readonly (Said & Partial<Pick<ShownText, 'ended'>>)[] => {
  const since = before.shown.slice(before.shown.findLastIndex(({ ended }) => ended === 'left') + 1);
  return before.state === 'leaving' ? [...since, before] : since;
};

const objectorsOf = (said: Said): readonly Objector[] => [
  ...said.askedAgain,
  ...said.objections.map(({ personId, name }) => ({ personId, name })),
];

export const saidBefore = (before: Bottleneck, text: OutgoingText): Pick<Said, 'objections' | 'askedAgain'> => {
  const earlier = tellings(before).filter((said) => said.text.kind === text.kind);
  const objections = earlier.findLast((said) => bare(said.text) === bare(text))?.objections ?? [];
  const last = earlier.at(-1);
  // To the answer to a question that was taken back nobody need say anything any more.
  const asked = last && last.ended !== 'question-gone' ? objectorsOf(last) : [];
  const people = new Map(asked.map((one) => [one.personId, one]));
  for (const { personId } of objections) people.delete(personId);
  return { objections, askedAgain: [...people.values()] };
};

/** To this text, or to an earlier one without having answered this one. */
export const hasObjected = (said: Said, person: PersonId): boolean =>
  objectorsOf(said).some(({ personId }) => personId === person);
