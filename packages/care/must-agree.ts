// Who must agree to the plan, in person: parents with authority, and youths from 12 (Jeugdwet 7.3.4).
import { ageOn, type Day } from '@greep/kernel';
import type { FamilyMember } from './family.ts';

/** From this age a youth has a say of its own. */
export const ageOfOwnSay = 12;

/** From this age somebody is spoken to as an adult. */
const ageOfAdults = 18;

/** Who is still a youth: by the day of birth, or else by what the family said. */
export const isYouth = ({ relation, born }: Pick<FamilyMember, 'relation' | 'born'>, today: Day): boolean =>
  born === undefined ? relation === 'youth' : ageOn(born, today) < ageOfAdults;

export const mustAgree = ({ relation, hasAuthority, born }: FamilyMember, today: Day): boolean => {
  // While nobody knows how old a youth is, nobody decides without that youth.
  if (relation === 'youth') return born === undefined || ageOn(born, today) >= ageOfOwnSay;
  return hasAuthority;
};
