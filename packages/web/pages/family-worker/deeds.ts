// Where the worker does what is due: one press from her own home.
import type { Due } from './family-rows.ts';

type Deed =
  | '/gezinnen/$familyId'
  | '/gezinnen/$familyId/eerste-ontmoeting'
  | '/gezinnen/$familyId/evaluatie/{-$deel}'
  | '/gezinnen/$familyId/gezinswerker'
  | '/gezinnen/$familyId/kring'
  | '/gezinnen/$familyId/tafel';

export const deedOf: Readonly<Record<Due['what'], Deed>> = {
  'choose-worker': '/gezinnen/$familyId/gezinswerker',
  'find-introducer': '/gezinnen/$familyId',
  'reach-out': '/gezinnen/$familyId',
  'first-meeting': '/gezinnen/$familyId/eerste-ontmoeting',
  plan: '/gezinnen/$familyId/tafel',
  contact: '/gezinnen/$familyId',
  'answer-plan': '/gezinnen/$familyId',
  evaluation: '/gezinnen/$familyId/evaluatie/{-$deel}',
  contradiction: '/gezinnen/$familyId',
  circle: '/gezinnen/$familyId/kring',
};
