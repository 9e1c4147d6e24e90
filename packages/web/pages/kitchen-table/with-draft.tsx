import { type ReactNode, useEffect, useState } from 'react';
import type { Answer } from '../../api/answer.ts';
import { send } from '../../api/send.ts';
import { Loading } from '../../components/loading.tsx';
import type { DraftView } from './use-draft.ts';

/** Waits for what was being typed here before. Without an answer one can still type: the text stays on this device. */
export const WithDraft = ({
  familyId,
  section,
  children,
}: {
  readonly familyId: string;
  readonly section: string;
  readonly children: (draft: DraftView) => ReactNode;
}): ReactNode => {
  const [answer, setAnswer] = useState<Answer<DraftView>>();
  useEffect(() => {
    let isHere = true;
    void send('GET /families/{familyId}/drafts/{section}', { params: { familyId, section } }).then((read) => {
      if (isHere) setAnswer(read);
    });
    return () => {
      isHere = false;
    };
  }, [familyId, section]);
  if (answer === undefined) return <Loading />;
  return children(answer.ok ? answer.view : { text: {}, version: 0 });
};
