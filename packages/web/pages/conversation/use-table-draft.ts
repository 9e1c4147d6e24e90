// What is being typed lies on the table, and not with a person: it is there for whoever has the screen next.
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import { outcomeOf, type SaveOutcome, whose } from '../../autosave/save-outcome.ts';
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
  if (!answer.ok) return answer;
  const { text, version, writtenBy } = answer.view;
  return { ...answer, view: { ...whose(writtenBy), text: fieldsToText(text), version } };
};

const wordsIn = (text: string): string => textToFields(text).words ?? '';

/** What is typed here goes over what is still in it, or over what nobody else touched. */
const isNothingLost = (mine: string, theirs: string, base: string): boolean =>
  theirs === base || wordsIn(mine).includes(wordsIn(theirs));

/** Another screen typed here too: only when words of it would be gone do people choose. */
const save = async (
  params: Address,
  text: string,
  base: { readonly text: string; readonly version: number | undefined },
): Promise<SaveOutcome> => {
  const answer = await put(params, text, base.version);
  if (answer.ok || answer.problem.status !== 412) return outcomeOf(answer, () => theirsAt(params));
  const theirs = await theirsAt(params);
  if (!theirs.ok || !isNothingLost(text, theirs.view.text, base.text)) return outcomeOf(answer, async () => theirs);
  return outcomeOf(await put(params, text, theirs.view.version), () => theirsAt(params));
};

export const useTableDraft = ({
  familyId,
  section,
  draft,
  tellSaving,
}: Address & { readonly draft: TableDraft; readonly tellSaving: TellSaving }) => {
  const params = { familyId, section };
  const base = useRef(fieldsToText(draft.text));
  const { text, type, flush, phase, choose } = useAutosave({
    key: `table/${familyId}/${section}`,
    value: fieldsToText(draft.text),
    version: draft.version,
    save: told(async (typed, version) => {
      const outcome = await save(params, typed, { text: base.current, version });
      if (outcome.kind === 'saved') base.current = typed;
      return outcome;
    }, tellSaving),
  });
  const latest = useRef(text);
  latest.current = text;
  // Whoever said theirs, or said nothing, takes what lies there.
  const hasNothing = phase.phase === 'conflict' && wordsIn(phase.mine) === '';
  useEffect(() => {
    if (hasNothing) choose('theirs');
  }, [hasNothing, choose]);
  return {
    fields: textToFields(text),
    type: (fields: TypedFields) => {
      latest.current = fieldsToText({ ...textToFields(latest.current), ...fields });
      type(latest.current);
    },
    current: () => textToFields(latest.current),
    flush,
    phase,
    /** Both as people read them. */
    clash: phase.phase === 'conflict' && {
      ...phase,
      mine: wordsIn(phase.mine),
      theirs: { ...phase.theirs, text: wordsIn(phase.theirs.text) },
    },
    choose,
  };
};
