import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from '../family-member/family-views.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import { type DraftView, type Typing, useDraft } from '../kitchen-table/use-draft.ts';
import { type Mistake, placeOf, readEvaluation } from './evaluation-fields.ts';

export type Evaluating = {
  readonly typing: Typing;
  readonly change: (changed: TypedFields) => void;
  readonly mistakes: readonly Mistake[];
  readonly errorAt: (field: string) => string | undefined;
  readonly send: () => Promise<void>;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
};

type Asked = { readonly plan: Plan; readonly goals: readonly Goal[]; readonly draft: DraftView };

/** What is typed saves itself as one's own draft; it is recorded in one go, and everything that is wrong is said at once. */
export const useEvaluating = ({ plan: { familyId }, goals, draft }: Asked): Evaluating => {
  const t = useText('evaluation');
  const navigate = useNavigate();
  const typing = useDraft({ familyId, section: 'evaluation', draft });
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('POST /families/{familyId}/evaluations', {
    changes: ['GET /families/{familyId}/plan', 'GET /families/{familyId}', 'GET /families'],
  });
  const send = async (): Promise<void> => {
    const read = readEvaluation(typing.current(), goals, t);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params: { familyId }, body: read.body });
    if (!answer.ok) {
      setMistakes(answer.problem.fields.map(({ pointer, detail }) => ({ ...placeOf(pointer), message: detail })));
      return;
    }
    typing.type({});
    typing.flush();
    const evaluation = String(answer.view.number);
    await navigate({ to: '/gezinnen/$familyId/evaluaties/$evaluation', params: { familyId, evaluation } });
  };
  return {
    typing,
    change: (changed) => typing.type({ ...typing.current(), ...changed }),
    mistakes,
    errorAt: (field) => mistakes.find((mistake) => mistake.field === field)?.message,
    send,
    isBusy,
    problem,
  };
};
