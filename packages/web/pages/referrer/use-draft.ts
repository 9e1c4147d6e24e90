import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { send } from '../../api/send.ts';
import { viewQuery } from '../../api/use-view.ts';
import { findKeptText } from '../../autosave/kept-text.ts';
import { outcomeOf, type SavePhase } from '../../autosave/save-outcome.ts';
import type { Save } from '../../autosave/saver.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { ReferralPartProps } from '../referral/lazy-part.ts';
import type { Draft } from '../referral/referral-api.ts';
import { type Choices, type DraftField, fieldsInConflict, mergeDrafts } from './merge-drafts.ts';

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readDraft = (text: string): Draft => {
  const draft: unknown = JSON.parse(text);
  return isDraft(draft) ? draft : {};
};

/** Both texts of a draft that another window changed too, field by field. */
export type DraftConflict = {
  readonly fields: readonly DraftField[];
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly at: string | undefined;
  readonly settle: (choices: Choices) => void;
};

export type DraftHere = {
  readonly draft: Draft;
  readonly change: (changed: Draft) => void;
  readonly flush: () => void;
  readonly phase: SavePhase;
  readonly conflict: DraftConflict | undefined;
  /** Calls back as soon as all that was typed is with the server. */
  readonly whenSaved: (then: (version: number | undefined) => void) => void;
};

/** The draft of a referral as one text that saves itself; every field of the form is a part of it. */
export const useDraft = ({ view, version }: ReferralPartProps): DraftHere => {
  const queries = useQueryClient();
  const here = viewQuery('GET /referrals/{referralId}', { params: { referralId: view.id } }, useLanguage());
  const key = `referral/${view.id}/draft`;
  const value = JSON.stringify(view.draft ?? {});
  const [first] = useState(() => ({ text: value, version, kept: findKeptText(key) }));
  const saved = useRef({ text: first.text, version: first.version });
  // Text that came back after the session ended may stand on an older draft: then what it stood on is not known.
  const base = useRef(first.kept === undefined || first.kept.version === version ? first.text : undefined);
  const [waiting, setWaiting] = useState<((version: number | undefined) => void) | undefined>();

  const save: Save = async (text, on) => {
    const params = { referralId: view.id };
    const answer = await send('PUT /referrals/{referralId}/draft', {
      params,
      body: { draft: readDraft(text) },
      ifMatch: on,
    });
    if (answer.ok) {
      saved.current = { text, version: answer.version };
      base.current = text;
      queries.setQueryData(here.queryKey, answer);
    }
    return outcomeOf(answer, async () => {
      const now = await send('GET /referrals/{referralId}', { params });
      if (!now.ok) return now;
      // Sent in another window meanwhile: the page then shows that instead of the form.
      if (now.view.state !== 'draft') queries.setQueryData(here.queryKey, now);
      const { draft = {}, savedAt } = now.view;
      const theirs = { text: JSON.stringify(draft), version: now.version, ...(savedAt && { at: savedAt }) };
      return { ok: true, version: now.version, view: theirs };
    });
  };
  const { text, type, flush, choose, phase } = useAutosave({ key, value: first.text, version: first.version, save });

  const settle = (choices: Choices): void => {
    if (phase.phase !== 'conflict') return;
    base.current = phase.theirs.text;
    saved.current = { text: phase.theirs.text, version: phase.theirs.version };
    const sides = { base: known, mine: readDraft(phase.mine), theirs: readDraft(phase.theirs.text) };
    type(JSON.stringify(mergeDrafts(sides, choices)));
    choose('mine');
  };
  const known = base.current === undefined ? undefined : readDraft(base.current);
  const conflict = conflictOf(phase, known, settle);
  const settlesItself = conflict?.fields.length === 0;
  useEffect(() => {
    if (settlesItself) settle({});
  });
  const isSaved = text === saved.current.text && phase.phase !== 'saving' && phase.phase !== 'conflict';
  useEffect(() => {
    if (waiting === undefined || !isSaved) return;
    setWaiting(undefined);
    waiting(saved.current.version);
  });

  return {
    draft: readDraft(text),
    change: (changed) => type(JSON.stringify({ ...readDraft(text), ...changed })),
    flush,
    phase,
    conflict: settlesItself ? undefined : conflict,
    whenSaved: (then) => {
      setWaiting(() => then);
      flush();
    },
  };
};

const conflictOf = (
  phase: SavePhase,
  base: Draft | undefined,
  settle: DraftConflict['settle'],
): DraftConflict | undefined => {
  if (phase.phase !== 'conflict') return undefined;
  const [mine, theirs] = [readDraft(phase.mine), readDraft(phase.theirs.text)];
  return { fields: fieldsInConflict({ base, mine, theirs }), mine, theirs, at: phase.theirs.at, settle };
};
