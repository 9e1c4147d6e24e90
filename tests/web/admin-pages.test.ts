// What an administrator types about an organisation, before it is sent.
import { describe, expect, it } from 'vitest';
import { readOrganisation, typedOrganisation } from '../../packages/web/pages/gemeente-admin/read-organisation.ts';
import { readRole } from '../../packages/web/pages/gemeente-admin/read-role.ts';
import { provider } from '../local/an-accepted-referral.ts';

const t = (key: string): string => key;
const typed = typedOrganisation({ ...provider, version: 1 });
const mistakesIn = (more: Record<string, string>) =>
  readOrganisation({ ...typed, ...more }, t).mistakes.map(({ field }) => field);

describe('an organisation', () => {
  it('is sent as it was when nothing was changed', () => {
    const { id: _id, ...body } = provider;
    expect(readOrganisation(typed, t)).toEqual({ body, mistakes: [] });
  });
  it('names everything that is missing at once', () => {
    expect(readOrganisation({ kind: 'provider', approaches: '1' }, t)).toMatchObject({ body: undefined });
    expect(readOrganisation({ kind: 'provider', approaches: '1' }, t).mistakes.map(({ field }) => field)).toEqual([
      'name',
      'capacity',
      'familiesPerWorker',
      'approaches-0-name',
      'approaches-0-withoutIntroducer',
      'approaches-0-planDueDays',
      'approaches-0-evaluationWeeks',
      'approaches-0-hoursPerWeek',
    ]);
  });
  it('takes hours with a comma, and no half families', () => {
    expect(mistakesIn({ 'approaches-0-hoursPerWeek': '7,5' })).toEqual([]);
    expect(mistakesIn({ capacity: '7,5' })).toEqual(['capacity']);
    expect(mistakesIn({ capacity: '5001' })).toEqual(['capacity']);
    expect(mistakesIn({ capacity: '' })).toEqual(['capacity']);
  });
  it('gives a new approach an id of its own', () => {
    const { body } = readOrganisation(
      {
        ...typed,
        approaches: '2',
        'approaches-1-name': 'Bloem',
        'approaches-1-withoutIntroducer': 'wait',
        'approaches-1-planDueDays': '42',
        'approaches-1-evaluationWeeks': '8',
        'approaches-1-hoursPerWeek': '7',
      },
      t,
    );
    expect(body?.approaches?.map(({ id }) => id)).toEqual(['bloem', 'bloem-2']);
  });
  it('that helps no families has a name and a kind only', () => {
    expect(readOrganisation({ ...typed, kind: 'school' }, t).body).toEqual({ name: 'Cumulus', kind: 'school' });
  });
});

describe('a role', () => {
  const read = (fields: Record<string, string>) => readRole({ textOf: (field) => fields[field] ?? '' }, t);

  it('at a provider needs the provider', () => {
    expect(read({ role: 'familyWorker' }).mistakes.map(({ field }) => field)).toEqual(['organisationId']);
    expect(read({ role: 'familyWorker', organisationId: 'x' }).role).toEqual({
      role: 'familyWorker',
      organisationId: 'x',
    });
  });
  it('elsewhere may do without an organisation', () => {
    expect(read({ role: 'policyMaker' })).toEqual({ role: { role: 'policyMaker' }, mistakes: [] });
  });
  it('must be one that an administrator gives', () => {
    expect(read({ role: 'familyMember' }).mistakes.map(({ field }) => field)).toEqual(['role']);
  });
});
