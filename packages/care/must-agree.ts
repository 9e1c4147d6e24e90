// Who must agree to the plan, in person: parents with authority, and youths from 12 (Jeugdwet 7.3.4).
import { ageOn, type Day } from '@greep/kernel';
import type { FamilyMember } from './family.ts';

/** From this age a youth has a say of its own. */
export const ageOfOwnSay = 12;

export const mustAgree = ({ relation, hasAuthority, born }: FamilyMember, today: Day): boolean => {
  // While nobody knows how old a youth is, nobody decides without that youth.
  if (relation === 'youth') return born === undefined || ageOn(born, today) >= ageOfOwnSay;
  return hasAuthority;
};
