// The quick note while it is written, sent and, when it was pressed too soon, taken back.
import { useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { findKeptText, keepText } from '../../autosave/kept-text.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import type { FieldMistake } from '../../components/error-summary.tsx';
import { useText } from '../../text/use-text.ts';
import { emptyContact, kindOf, type LogFamily, type Minutes, readContact, type TypedContact } from './contact-form.ts';

/** What was noted, and by what it can be taken back. */
type Done = {
  readonly family: LogFamily;
  readonly kind: ReturnType<typeof kindOf>;
  readonly minutes: number;
  readonly at: string;
  readonly contact?: { readonly id: string; readonly version: number };
  readonly typed: TypedContact;
};

export type Logging = {
  readonly family: LogFamily | undefined;
  readonly typed: TypedContact;
  /** Another family, with what was begun about it. */
  readonly turnTo: (familyId: string) => void;
  /** It was about another family after all: what was typed goes along. */
  readonly moveTo: (familyId: string) => void;
  readonly change: (changed: Partial<TypedContact>) => void;
  readonly mistakes: readonly FieldMistake[];
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  readonly done: Done | undefined;
  readonly isTakenBack: boolean;
  readonly log: (minutes: Minutes) => Promise<void>;
  readonly takeBack: () => Promise<void>;
};

const changes = ['GET /families', 'GET /families/{familyId}'] as const;

/** What was begun is kept for each family apart: nothing that was typed about one is ever sent for another. */
const keyOf = (familyId: string): string => `contact/${familyId}`;

/** Where somebody was when the session ended; or else the first. */
const beginWith = (families: readonly LogFamily[]): string =>
  (families.find(({ id }) => findKeptText(keyOf(id)) !== undefined) ?? families[0])?.id ?? '';

export const useLogging = (families: readonly LogFamily[]): Logging => {
  const t = useText('worker');
  const [familyId, turnTo] = useState(() => beginWith(families));
  const { typed, change, reset, forget } = useKeptFields(keyOf(familyId), emptyContact);
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const [done, setDone] = useState<Done>();
  const [isTakenBack, setTakenBack] = useState(false);
  const logging = useSubmit('POST /families/{familyId}/contacts', { changes });
  const undoing = useSubmit('POST /families/{familyId}/contacts/{contactId}/pull-backs', { changes });
  const family = families.find(({ id }) => id === familyId);

  const log = async (minutes: Minutes): Promise<void> => {
    const kind = kindOf(typed, family);
    const read = readContact(typed, { kind, minutes }, t);
    setDone(undefined);
    setTakenBack(false);
    undoing.forgetProblem();
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok || family === undefined) return;
    const answer = await logging.submit({ params: { familyId: family.id }, body: read.body });
    if (!answer.ok) return;
    const mine = answer.view.contacts.filter(({ canPullBackUntil }) => canPullBackUntil !== undefined);
    const [contact] = mine.toSorted((one, other) => other.recordedAt.localeCompare(one.recordedAt));
    const at = contact?.recordedAt ?? new Date().toISOString();
    setDone({ family, kind, minutes: Number(minutes), at, typed, ...(contact && { contact }) });
    reset();
  };

  const takeBack = async (): Promise<void> => {
    if (done?.contact === undefined) return;
    const { family: of, contact } = done;
    const params = { familyId: of.id, contactId: contact.id };
    const answer = await undoing.submit({ params, body: {}, ifMatch: contact.version });
    if (!answer.ok) return;
    keepText(keyOf(of.id), { text: JSON.stringify(done.typed) });
    turnTo(of.id);
    if (of.id === familyId) change(done.typed);
    setDone(undefined);
    setTakenBack(true);
  };

  const moveTo = (to: string): void => {
    if (typed.sentence !== '') {
      forget();
      keepText(keyOf(to), { text: JSON.stringify(typed) });
    }
    turnTo(to);
  };

  return {
    ...{ family, typed, turnTo, moveTo, change, mistakes, done, isTakenBack, log, takeBack },
    problem: logging.problem ?? undoing.problem,
    isBusy: logging.isBusy || undoing.isBusy,
  };
};
