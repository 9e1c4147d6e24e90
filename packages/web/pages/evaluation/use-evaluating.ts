import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FieldProblem, Problem } from '../../api/answer.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { useText } from '../../text/use-text.ts';
import type { Goal, Plan } from '../family-member/family-views.ts';
import type { TypedFields } from '../kitchen-table/typed-fields.ts';
import { type DraftView, type Typing, useDraft } from '../kitchen-table/use-draft.ts';
import { type Mistake, placeOf, readEvaluation, unsent } from './evaluation-fields.ts';

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

/** In the server's words, with the goal that it is about. */
const mistakeAt = ({ pointer, detail }: FieldProblem, goals: readonly Goal[]): Mistake => {
  const place = placeOf(pointer);
  const goal = goals.find(({ id }) => id === place.part);
  return { ...place, message: goal === undefined ? detail : `‘${goal.content.words}’: ${detail}` };
};

/** What is typed saves itself as one's own draft; it is recorded in one go, and everything that is wrong is said at once. */
export const useEvaluating = ({ plan: { familyId }, goals, draft }: Asked): Evaluating => {
  const t = useText('evaluation');
  const navigate = useNavigate();
  const queries = useQueryClient();
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
      setMistakes(answer.problem.fields.map((field) => mistakeAt(field, goals)));
      // A goal was dropped or came back meanwhile: the conversation goes on with the goals of now.
      if (answer.problem.fields.some(({ pointer }) => pointer.startsWith('/scores/')))
        await queries.invalidateQueries({ queryKey: ['GET /families/{familyId}/plan'] });
      return;
    }
    typing.type(unsent(typing.current(), goals));
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
