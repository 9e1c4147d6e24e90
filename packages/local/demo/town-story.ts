// Everything that is told of one gemeente: who works there, and the families.
import type { Role } from '@greep/access';
import type { FamilyStory, OpenReferralStory } from './family-story.ts';

export type ApproachStory = {
  readonly id: string;
  readonly name: string;
  readonly withoutIntroducer: 'wait' | 'reach-out';
  readonly planDueDays: number;
  readonly evaluationWeeks: number;
  readonly hoursPerWeek: number;
};

export type OrganisationStory =
  | { readonly name: string; readonly kind: 'school' | 'assessors' | 'gemeente' | 'other' }
  | {
      readonly name: string;
      readonly kind: 'provider';
      readonly capacity: number;
      readonly familiesPerWorker: number;
      readonly approaches: readonly [ApproachStory];
    };

export type StaffStory = {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly { readonly role: Role; readonly organisation?: string }[];
  /** Key of who supervises this worker. */
  readonly supervisor?: string;
};

export type TownStory = {
  readonly gemeente: 'gm0344' | 'gm0307';
  readonly name: string;
  /** Keys of personas. */
  readonly admin: string;
  readonly assessor: string;
  /** Who chooses the worker, by name of the provider. */
  readonly supervisors: Readonly<Record<string, string>>;
  /** Who answers what came out of the files. */
  readonly teams: Readonly<Record<'doorbraakteam' | 'policyTeam', string>>;
  readonly organisations: readonly OrganisationStory[];
  readonly staff: readonly StaffStory[];
  /** The families of the personas, told first. */
  readonly families: readonly FamilyStory[];
  readonly referrals: readonly OpenReferralStory[];
  readonly others: readonly FamilyStory[];
};
