// A goal while it is being written. Every letter saves itself as one's own draft; leaving a field puts it in the plan.
// When somebody else changed the goal in the meantime, both texts stay.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Problem } from '../../api/answer.ts';
import { send } from '../../api/send.ts';
import { type SavePhase, whereKept } from '../../autosave/save-outcome.ts';
import type { Goal } from '../family-file/family-views.ts';
import { type GoalMistake, goalBody, goalFields } from './goal-fields.ts';
import { type Clash, mergeFields } from './merge-fields.ts';
import { differing, type TypedFields } from './typed-fields.ts';
import { type DraftView, useDraft } from './use-draft.ts';

export type GoalEditing = {
  readonly goal: Goal;
  readonly fields: TypedFields;
  readonly type: (field: string, text: string) => void;
  /** Puts what was typed in the plan: when a field is left, or at once after a choice. */
  readonly commit: () => Promise<void>;
  readonly clashes: readonly Clash[];
  readonly choose: (field: string, whose: 'mine' | 'theirs') => void;
  readonly mistakes: readonly GoalMistake[];
  readonly problem: Problem | undefined;
  readonly phase: SavePhase;
};

type Editing = { readonly familyId: string; readonly goal: Goal; readonly draft: DraftView };

/** Saving goes round at most this often when others keep saving too. */
const mostRounds = 4;

const phaseOf = (problem: Problem): SavePhase => {
  if (problem.status === 0) return { phase: 'offline' };
  return problem.status === 401 ? { phase: 'session-over' } : { phase: 'failed', problem };
};

export const useGoalEditing = ({ familyId, goal, draft }: Editing): GoalEditing => {
  const queries = useQueryClient();
  const typing = useDraft({ familyId, section: `goal-${goal.id}`, draft });
  const [known, setKnown] = useState(goal);
  const [clashes, setClashes] = useState<readonly Clash[]>([]);
  const [mistakes, setMistakes] = useState<readonly GoalMistake[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [saved, setSaved] = useState<SavePhase>();
  const latest = useRef({ known: goal, clashes: clashes, isBusy: false });
  const params = { familyId, goalId: goal.id };

  const know = (next: Goal): void => {
    latest.current.known = next;
    setKnown(next);
  };
  const clashOver = (next: readonly Clash[]): void => {
    latest.current.clashes = next;
    setClashes(next);
  };
  const typedNow = (): TypedFields => ({ ...goalFields(latest.current.known), ...typing.current() });

  /** Somebody else was first: take over what does not clash, and go on when nothing does. */
  const meet = async (): Promise<boolean> => {
    const theirs = await send('GET /families/{familyId}/goals/{goalId}', { params });
    if (!theirs.ok) {
      setSaved(phaseOf(theirs.problem));
      return false;
    }
    const other = goalFields(theirs.view);
    // Of this moment: one goes on typing while this is on its way.
    const merged = mergeFields(goalFields(latest.current.known), typedNow(), other);
    know(theirs.view);
    typing.type(differing(merged.fields, other));
    clashOver(merged.clashes);
    setSaved(undefined);
    return merged.clashes.length === 0;
  };

  const round = async (): Promise<boolean> => {
    const { known: base, clashes: open } = latest.current;
    const mine = typedNow();
    if (open.length > 0 || Object.keys(differing(mine, goalFields(base))).length === 0) return false;
    const read = goalBody(base.content.kind, mine);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return false;
    setSaved({ phase: 'saving' });
    const answer = await send('PUT /families/{familyId}/goals/{goalId}', {
      params,
      body: read.body,
      ifMatch: base.version,
    });
    if (!answer.ok && answer.problem.status === 412) return meet();
    setProblem(answer.ok ? undefined : answer.problem);
    setSaved(
      answer.ok ? { phase: 'saved', at: new Date().toISOString(), ...whereKept(answer) } : phaseOf(answer.problem),
    );
    if (!answer.ok) return false;
    const now = typedNow();
    know(answer.view);
    // What was typed while this was on its way stays; what was sent now stands in the plan.
    typing.type(Object.fromEntries(Object.entries(now).filter(([name, text]) => text !== mine[name])));
    await queries.invalidateQueries({ queryKey: ['GET /families/{familyId}/plan'] });
    return true;
  };

  const commitNow = async (): Promise<void> => {
    if (latest.current.isBusy) return;
    latest.current.isBusy = true;
    for (let rounds = 0; rounds < mostRounds && (await round()); rounds += 1);
    latest.current.isBusy = false;
    typing.flush();
  };

  const act = useRef(commitNow);
  act.current = commitNow;
  const commit = useCallback(() => act.current(), []);

  return {
    goal: known,
    fields: { ...goalFields(known), ...typing.fields },
    type: (field, text) => {
      setSaved(undefined);
      typing.type({ ...typing.current(), [field]: text });
    },
    commit,
    clashes,
    choose: (field, whose) => {
      const clash = latest.current.clashes.find((open) => open.field === field);
      if (clash === undefined) return;
      clashOver(latest.current.clashes.filter((open) => open.field !== field));
      typing.type({ ...typing.current(), [field]: clash[whose] });
      void commit();
    },
    mistakes,
    problem,
    phase: saved ?? typing.phase,
  };
};
