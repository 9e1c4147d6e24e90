// What is being typed lies on the table, and not with a person: it is there for whoever has the screen next.
import { useEffect, useRef, useState } from 'react';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import { type Theirs, whose } from '../../autosave/save-outcome.ts';
import { saveOver } from '../../autosave/save-over.ts';
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

type There = Pick<Theirs, 'text' | 'who'>;

/**
 * What is typed here goes over words that nobody else touched, and over those that it goes on from. One's own, left on
 * this screen or another, gives way to what one types now. All as they are saved; `base` is what was typed on.
 */
export const isNothingLost = (typed: string, there: There, base: string | undefined): boolean => {
  const [mine, theirs, before] = [wordsIn(typed), wordsIn(there.text), base && wordsIn(base)];
  if (there.who === 'self' || theirs === '' || theirs === before) return true;
  return mine.startsWith(theirs) && before?.startsWith(theirs) !== true;
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
    save: told(
      (typed, ifMatch, base) =>
        saveOver({
          ifMatch,
          put: (version) => put(params, typed, version),
          theirs: () => theirsAt(params),
          isNothingLost: (theirs) => isNothingLost(typed, theirs, base),
        }),
      tellSaving,
    ),
  });
  const latest = useRef(text);
  latest.current = text;
  // Whoever said theirs, or said nothing, takes what lies there.
  const hasNothing = phase.phase === 'conflict' && wordsIn(phase.mine) === '';
  useEffect(() => {
    if (hasNothing) choose('theirs');
  }, [hasNothing, choose]);
  // Whoever leaves without choosing leaves both texts: what is kept in this window may be gone with whose turn it is.
  const leave = useRef(() => {});
  leave.current = () => {
    if (phase.phase !== 'conflict' || hasNothing) return;
    const both = `${wordsIn(phase.theirs.text)}\n${wordsIn(phase.mine)}`;
    type(fieldsToText({ ...textToFields(phase.mine), words: both }));
    choose('mine');
  };
  useEffect(() => () => leave.current(), []);
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
