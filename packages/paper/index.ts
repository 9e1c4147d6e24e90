// The room of paper: what a family takes home, drawn so that it can be read by eye and by ear.
import type { PlanOnPaper } from '@greep/plans';
import { drawPaper } from './draw-paper.ts';
import { planPaper } from './plan/plan-paper.ts';

export { drawPaper } from './draw-paper.ts';
export type { Block, Group, Paper, Shape, Tread, Voice, Wording } from './paper.ts';
export { planPaper } from './plan/plan-paper.ts';

export const drawPlan = (plan: PlanOnPaper): Promise<Uint8Array> => drawPaper(planPaper(plan));
