// Where the plan lies: in the family's own partition, each goal and action a row with a version of its own,
// so that two people who write different goals never stand in each other's way.

import { familyPartition } from '@greep/care';
import type { ActionId, FamilyId, GoalId, PersonId } from '@greep/kernel';
import { type ItemKind, type Key, type Put, put } from '@greep/store';
import { WrittenAction } from './action-item.ts';
import { Draft } from './draft.ts';
import { Evaluation } from './evaluation.ts';
import { Wording, WrittenGoal } from './goal.ts';
import { PlanVersion, Share } from './plan-version.ts';
import { Score } from './score.ts';

export const GoalKind: ItemKind<WrittenGoal> = { name: 'goal', schema: WrittenGoal };
export const WordingKind: ItemKind<Wording> = { name: 'wording', schema: Wording };
export const ActionKind: ItemKind<WrittenAction> = { name: 'action', schema: WrittenAction };
export const PlanVersionKind: ItemKind<PlanVersion> = { name: 'plan-version', schema: PlanVersion };
export const ShareKind: ItemKind<Share> = { name: 'share', schema: Share };
export const EvaluationKind: ItemKind<Evaluation> = { name: 'evaluation', schema: Evaluation };
export const ScoreKind: ItemKind<Score> = { name: 'score', schema: Score };
export const DraftKind: ItemKind<Draft> = { name: 'draft', schema: Draft, draft: Draft };

const inFile = (id: FamilyId, sk: string): Key => ({ pk: familyPartition(id), sk });

export const goalKey = (id: FamilyId, goal: GoalId): Key => inFile(id, `GOAL#${goal}`);
export const actionKey = (id: FamilyId, action: ActionId): Key => inFile(id, `ACTION#${action}`);
/** Padded, so that versions and evaluations sort as numbers. */
const padded = (number: number): string => String(number).padStart(5, '0');
export const planVersionKey = (id: FamilyId, version: number): Key => inFile(id, `PLAN#${padded(version)}`);
export const evaluationKey = (id: FamilyId, number: number): Key => inFile(id, `EVALUATION#${padded(number)}`);
export const scoreKey = (id: FamilyId, goal: GoalId, evaluation: number): Key =>
  inFile(id, `SCORE#${goal}#${padded(evaluation)}`);
export const shareKey = (id: FamilyId, reader: string): Key => inFile(id, `SHARE#${reader}`);
/** What lies on the table belongs to everybody there, whoever's screen it is. */
export type DraftOwner = PersonId | 'TABLE';
export const draftsOf = (owner: DraftOwner): string => `DRAFT#${owner}#`;
export const draftKey = (id: FamilyId, owner: DraftOwner, section: string): Key =>
  inFile(id, `${draftsOf(owner)}${section}`);

export const putGoal = (id: FamilyId, value: WrittenGoal, version: number): Put =>
  put({ kind: GoalKind, key: goalKey(id, value.id), value, version });

/** An earlier wording that no longer fits in the goal's own row: nothing that was said is lost. */
export const putWording = (id: FamilyId, goal: GoalId, value: Wording, number: number): Put =>
  put({
    kind: WordingKind,
    key: inFile(id, `WORDING#${goal}#${String(number).padStart(6, '0')}`),
    value,
    version: 0,
  });

export const putAction = (id: FamilyId, value: WrittenAction, version: number): Put =>
  put({ kind: ActionKind, key: actionKey(id, value.id), value, version });

export const putPlanVersion = (id: FamilyId, value: PlanVersion, version: number): Put =>
  put({ kind: PlanVersionKind, key: planVersionKey(id, value.version), value, version });

/** An evaluation is written once; what is put right later are its scores. */
export const putEvaluation = (id: FamilyId, value: Evaluation): Put =>
  put({ kind: EvaluationKind, key: evaluationKey(id, value.number), value, version: 0 });

export const putScore = (id: FamilyId, value: Score, version: number): Put =>
  put({ kind: ScoreKind, key: scoreKey(id, value.goalId, value.evaluation), value, version });

export const putShare = (id: FamilyId, value: Share, version: number): Put =>
  put({ kind: ShareKind, key: shareKey(id, readerId(value)), value, version });

/** One row per reader: by person where there is one, else by name as digits and letters. */
export const readerId = ({ reader }: Pick<Share, 'reader'>): string =>
  reader.personId ?? Buffer.from(`${reader.kind}|${reader.name}`).toString('base64url');
