// What is being typed lies on the table, and not with a person: it is there for whoever has the screen next.
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import { outcomeOf, type SaveOutcome } from '../../autosave/save-outcome.ts';
import { useAutosave } from '../../autosave/use-autosave.ts';
import { fieldsToText, type TypedFields, textToFields } from '../kitchen-table/typed-fields.ts';
import { type TellSaving, told } from './told.ts';

const open = 'GET /families/{familyId}/conversation/drafts/{section}';
export type TableDraft = View<typeof open>;
type Address = { readonly familyId: string; readonly section: string };

/** Without an answer one can still type: the text stays on this device. */
export const useFoundDraft = ({ familyId, section }: Address): TableDraft | undefined => {
  const [found, setFound] = useState<{ readonly section: string; readonly draft: TableDraft }>();
  useEffect(() => {
    let isHere = true;
    void send(open, { params: { familyId, section } }).then((answer) => {
      if (isHere) setFound({ section, draft: answer.ok ? answer.view : { text: {}, version: 0 } });
    });
    return () => {
      isHere = false;
    };
  }, [familyId, section]);
  return found?.section === section ? found.draft : undefined;
};

const put = (params: Address, text: string, ifMatch: number | undefined) =>
  send('PUT /families/{familyId}/conversation/drafts/{section}', {
    params,
    body: { text: { ...textToFields(text) } },
    ifMatch,
  });

const theirsAt = async (params: Address) => {
  const answer = await send(open, { params });
  return answer.ok
    ? { ...answer, view: { text: fieldsToText(answer.view.text), version: answer.view.version } }
    : answer;
};

/** At one table one screen is typed on: what is typed here now goes over what an earlier screen left. */
const saveOver = async (params: Address, text: string, version: number | undefined): Promise<SaveOutcome> => {
  const answer = await put(params, text, version);
  if (answer.ok || answer.problem.status !== 412) return outcomeOf(answer, () => theirsAt(params));
  const theirs = await theirsAt(params);
  if (!theirs.ok) return outcomeOf(theirs, () => theirsAt(params));
  return outcomeOf(await put(params, text, theirs.view.version), () => theirsAt(params));
};

export const useTableDraft = ({
  familyId,
  section,
  draft,
  tellSaving,
}: Address & { readonly draft: TableDraft; readonly tellSaving: TellSaving }) => {
  const params = { familyId, section };
  const { text, type, flush, phase, choose } = useAutosave({
    key: `table/${familyId}/${section}`,
    value: fieldsToText(draft.text),
    version: draft.version,
    save: told((typed, version) => saveOver(params, typed, version), tellSaving),
  });
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    if (phase.phase === 'conflict') choose('mine');
  }, [phase, choose]);
  return {
    fields: textToFields(text),
    type: (fields: TypedFields) => {
      latest.current = fieldsToText({ ...textToFields(latest.current), ...fields });
      type(latest.current);
    },
    current: () => textToFields(latest.current),
    flush,
    phase,
  };
};
