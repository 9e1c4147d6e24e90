import { useEffect, useRef } from 'react';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import { outcomeOf, type SaveOutcome, type SavePhase } from '../../autosave/save-outcome.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { fieldsToText, type TypedFields, textToFields } from './typed-fields.ts';

export type DraftView = View<'GET /families/{familyId}/drafts/{section}'>;
type Address = { readonly familyId: string; readonly section: string };

const put = (params: Address, text: string, ifMatch: number | undefined) =>
  send('PUT /families/{familyId}/drafts/{section}', { params, body: { text: { ...textToFields(text) } }, ifMatch });

const openDraft = (params: Address) => send('GET /families/{familyId}/drafts/{section}', { params });

/** A draft is only one's own: when another tab of the same person saved first, what is typed here now counts. */
const saveOver = async (params: Address, text: string, version: number | undefined): Promise<SaveOutcome> => {
  const answer = await put(params, text, version);
  if (answer.ok || answer.problem.status !== 412) return outcomeOf(answer, async () => openTheirs(params));
  const current = await openDraft(params);
  const again = current.ok ? await put(params, text, current.view.version) : current;
  return outcomeOf(again, async () => openTheirs(params));
};

const openTheirs = async (params: Address) => {
  const current = await openDraft(params);
  return current.ok
    ? { ...current, view: { text: fieldsToText(current.view.text), version: current.view.version } }
    : current;
};

export type Typing = {
  readonly fields: TypedFields;
  /** Of this moment, also inside something that takes a while. */
  readonly current: () => TypedFields;
  readonly type: (fields: TypedFields) => void;
  readonly flush: () => void;
  readonly phase: SavePhase;
};

/** What is typed saves itself on the server as one's own draft, and comes back when one returns. */
export const useDraft = ({ familyId, section, draft }: Address & { readonly draft: DraftView }): Typing => {
  const params = { familyId, section };
  const { text, type, flush, phase, choose } = useAutosave({
    key: `draft/${familyId}/${section}`,
    value: fieldsToText(draft.text),
    version: draft.version,
    save: (typed, version) => saveOver(params, typed, version),
  });
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    if (phase.phase === 'conflict') choose('mine');
  }, [phase, choose]);
  return {
    fields: textToFields(text),
    current: () => textToFields(latest.current),
    type: (fields) => {
      latest.current = fieldsToText(fields);
      type(latest.current);
    },
    flush,
    phase,
  };
};
