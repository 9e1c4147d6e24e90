// What a request is aimed at: everything of one household, and people of its gemeente who stay out of it.
import type { ApiWorld } from './api-world.ts';
import { organisationOf } from './cast.ts';
import { nowhere, type Target } from './fitting.ts';
import type { Household } from './households.ts';
import { publishedPeriod } from './published-figures.ts';

export const targetOf = ({ actors }: Pick<ApiWorld, 'actors'>, home: Household, isFile: boolean): Target => {
  const worker = actors.find(({ key, gemeente }) => gemeente === home.gemeente && key === 'worker');
  const spare = actors.find(({ key, gemeente }) => gemeente === home.gemeente && key === 'spare');
  return {
    ...nowhere,
    ...(home.familyId && { familyId: home.familyId }),
    ...(home.goalId && { goalId: home.goalId }),
    ...(home.actionId && { actionId: home.actionId }),
    ...(home.concernId && { concernId: home.concernId }),
    ...(home.takenId && { takenId: home.takenId }),
    ...(home.contactId && { contactId: home.contactId }),
    ...(home.readerId && { readerId: home.readerId }),
    ...(home.bottleneckId && { bottleneckId: home.bottleneckId }),
    ...(home.ladderId && { ladderId: home.ladderId }),
    ...(home.nationalId && { nationalId: home.nationalId }),
    referralId: home.referralId,
    personId: isFile ? (home.members[0]?.id ?? nowhere.personId) : (spare?.id ?? ''),
    assignmentId: spare?.assignmentId ?? '',
    organisationId: organisationOf(home.gemeente, 'school'),
    workerId: worker?.id ?? '',
    providerId: organisationOf(home.gemeente, 'cumulus'),
    ...publishedPeriod,
  };
};
