// What the server still misses, said about the field on the screen where it can be mended.
import type { FieldProblem } from '../../api/answer.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { ReferralText, SayReferral } from '../referral/referral-api.ts';

const sentences: Readonly<Record<string, readonly [field: string, text: ReferralText]>> = {
  familyName: ['familyName', 'missing.familyName'],
  people: ['people-0-name', 'missing.person'],
  concerns: ['concerns', 'missing.concerns'],
  frame: ['frame', 'missing.frame'],
  'frame/kind': ['frame', 'missing.frame'],
  'frame/by': ['frame-by', 'missing.frame.by'],
  introducer: ['introducer', 'missing.introducer'],
  'introducer/kind': ['introducer', 'missing.introducer'],
  'introducer/name': ['introducer-name', 'missing.introducer.name'],
  'introducer/why': ['introducer-why', 'missing.introducer.why'],
  contact: ['contact', 'missing.contact'],
  'contact/ways': ['contact', 'missing.contact'],
  familyKnows: ['familyKnows', 'missing.familyKnows'],
  'familyKnows/kind': ['familyKnows', 'missing.familyKnows'],
  'familyKnows/why': ['familyKnows-why', 'missing.familyKnows.why'],
  'warning/text': ['warning', 'missing.warning.text'],
};

const personParts = {
  name: 'missing.person.name',
  relation: 'missing.person.relation',
  born: 'missing.person.born',
} as const;
const isPersonPart = (part: string | undefined): part is keyof typeof personParts =>
  part !== undefined && part in personParts;

const ofPerson = (index: string, part: string, t: SayReferral): FieldMistake => {
  const known = isPersonPart(part) ? part : 'name';
  return { field: `people-${index}-${known}`, message: t(personParts[known], { number: Number(index) + 1 }) };
};

const mistakeOf = ({ pointer, code, detail }: FieldProblem, t: SayReferral): FieldMistake => {
  const path = pointer.replace(/^\/draft\//, '');
  const [, index, part] = /^people\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  const found = index === undefined ? undefined : ofPerson(index, part ?? 'name', t);
  const [field, text] = sentences[path] ?? [path.replaceAll('/', '-'), undefined];
  const mistake = found ?? { field, message: text === undefined ? detail : t(text) };
  return code === 'too-long' ? { ...mistake, message: t('missing.too-long') } : mistake;
};

const order = [
  'familyName',
  'place',
  'people',
  'concerns',
  'goesWell',
  'frame',
  'introducer',
  'familyKnows',
  'contact',
  'interpreter',
  'warning',
];
const placeOf = ({ field }: FieldMistake): number => order.indexOf(field.split('-')[0] ?? '');

/** In the order of the screen, each field once. */
export const mistakesOf = (problems: readonly FieldProblem[], t: SayReferral): readonly FieldMistake[] => {
  const mistakes = problems.map((problem) => mistakeOf(problem, t));
  const once = mistakes.filter(({ field }, index) => mistakes.findIndex((other) => other.field === field) === index);
  return once.toSorted((one, other) => placeOf(one) - placeOf(other));
};
