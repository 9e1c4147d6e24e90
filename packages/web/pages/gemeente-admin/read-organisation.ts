// What was typed about an organisation becomes what is sent; everything that is still missing is named at once.
import type { Input } from '../../api/api.ts';
import type { Typed } from '../../autosave/use-typed-form.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import type { Say } from '../../text/use-text.ts';
import type { Organisation } from './directory-views.ts';

type Body = Input<'POST /organisations'>['body'];
type Approach = Organisation['approaches'][number];

export const kinds = ['provider', 'school', 'assessors', 'gemeente', 'other'] as const;
export const introductions = ['wait', 'reach-out'] as const;

/** What the server takes. */
const ranges = {
  capacity: { low: 0, high: 5000, isWhole: true },
  familiesPerWorker: { low: 1, high: 50, isWhole: true },
  planDueDays: { low: 1, high: 400, isWhole: true },
  evaluationWeeks: { low: 1, high: 26, isWhole: true },
  hoursPerWeek: { low: 0.5, high: 40, isWhole: false },
} as const;
type Amount = keyof typeof ranges;

/** `1,5` is a number here too. */
const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.')));

/** The fields as they stand for an organisation that is there already. */
export const typedOrganisation = ({ name, kind, capacity, familiesPerWorker, approaches }: Organisation): Typed => ({
  name,
  kind,
  capacity: String(capacity),
  familiesPerWorker: String(familiesPerWorker),
  approaches: String(approaches.length),
  ...Object.fromEntries(
    approaches.flatMap((approach, index) =>
      Object.entries(approach).map(([field, value]) => [`approaches-${index}-${field}`, String(value)]),
    ),
  ),
});

/** An approach keeps its id for ever; a new one is named after its name. */
const idFor = (name: string, taken: readonly string[]): string => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50) || 'aanpak';
  return taken.includes(id) ? `${id}-${taken.length + 1}` : id;
};

export const readOrganisation = (
  typed: Typed,
  t: Say<'admin'>,
): { readonly body: Body | undefined; readonly mistakes: readonly FieldMistake[] } => {
  const mistakes: FieldMistake[] = [];
  const text = (field: string, message: string): string => {
    const value = (typed[field] ?? '').trim();
    if (value === '') mistakes.push({ field, message });
    return value;
  };
  const amount = (field: string, name: Amount): number => {
    const { low, high, isWhole } = ranges[name];
    const value = numberOf(typed[field] ?? '');
    const isRight = value >= low && value <= high && (!isWhole || Number.isInteger(value));
    if (!isRight) mistakes.push({ field, message: t(`amount.${name}`, { low, high }) });
    return value;
  };
  const approach = (at: string, taken: readonly string[]): Approach => {
    const name = text(`${at}name`, t('approach.nameRequired'));
    const chosen = introductions.find((value) => value === typed[`${at}withoutIntroducer`]);
    if (chosen === undefined) mistakes.push({ field: `${at}withoutIntroducer`, message: t('approach.introRequired') });
    return {
      id: typed[`${at}id`] ?? idFor(name, taken),
      name,
      withoutIntroducer: chosen ?? 'wait',
      planDueDays: amount(`${at}planDueDays`, 'planDueDays'),
      evaluationWeeks: amount(`${at}evaluationWeeks`, 'evaluationWeeks'),
      hoursPerWeek: amount(`${at}hoursPerWeek`, 'hoursPerWeek'),
    };
  };
  const name = text('name', t('organisation.nameRequired'));
  const kind = kinds.find((value) => value === typed.kind);
  if (kind === undefined) mistakes.push({ field: 'kind', message: t('kind.required') });
  if (kind !== 'provider') return { body: kind && mistakes.length === 0 ? { name, kind } : undefined, mistakes };
  const [capacity, familiesPerWorker] = [
    amount('capacity', 'capacity'),
    amount('familiesPerWorker', 'familiesPerWorker'),
  ];
  const approaches: Approach[] = [];
  for (let index = 0; index < Number(typed.approaches ?? '0'); index += 1)
    approaches.push(
      approach(
        `approaches-${index}-`,
        approaches.map(({ id }) => id),
      ),
    );
  const body = { name, kind, capacity, familiesPerWorker, approaches };
  return { body: mistakes.length === 0 ? body : undefined, mistakes };
};
