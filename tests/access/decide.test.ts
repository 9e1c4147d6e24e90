import { type Access, type Assurance, openAccess, type Question } from '@greep/access';
import { describe, expect, it } from 'vitest';
import { evaluator } from '../../packages/access/evaluate.ts';
import { accessOn } from '../../packages/access/open-access.ts';
import { readRules } from '../../packages/access/rules.ts';
import { impossible } from '../support/impossible.ts';
import {
  aFamilyFile,
  aFamilyTurn,
  aMachine,
  amersfoort,
  aNationalMember,
  anOperator,
  aPerson,
  aReferral,
  familyNumber,
  ownOrganisation,
  rolesOfGemeente,
  self,
  somebodyElse,
} from './builders.ts';
import { situations } from './situations.ts';

const access = openAccess();
const rules = readRules();
const ownFile = aFamilyFile({ worker: self, provider: ownOrganisation });
const otherWorker = somebodyElse;
const worker = aPerson('familyWorker');

/** The real rules with one more policy. */
const accessWith = (name: string, policy: string): Access =>
  accessOn(evaluator(name, { ...rules, policies: { ...rules.policies, [name]: policy } }));

type Ask = Omit<Question, 'principal'>;

/** A question as it would arrive when a bug or a bad row put something impossible in it. */
const broken = (question: unknown): Question => impossible(question);

describe('a decision', () => {
  it('names the policy that allowed it', () => {
    expect(access.decide({ principal: worker, action: 'viewPlan', resource: ownFile })).toEqual({
      isAllowed: true,
      policies: ['worker-works-with-own-families'],
    });
  });

  it('names the policy that forbade it', () => {
    const { isAllowed, policies } = access.decide({
      principal: worker,
      action: 'viewPlan',
      resource: { ...ownFile, gemeente: amersfoort },
    });

    expect(isAllowed).toBe(false);
    expect(policies).toEqual(['never-another-gemeente']);
  });

  it('is no when a policy errs, also a forbidding one that Cedar would skip', () => {
    const errs = accessWith('errs', 'forbid (principal, action, resource) when { resource.isSuppressed };');

    expect(errs.decide({ principal: worker, action: 'viewPlan', resource: ownFile }).isAllowed).toBe(false);
  });

  it.each([
    ['a role that does not exist', { principal: { ...worker, role: 'boss' }, action: 'viewPlan', resource: ownFile }],
    [
      'a sign-in level that does not exist',
      { principal: { ...worker, assurance: 'sure' }, action: 'viewPlan', resource: ownFile },
    ],
    ['no sign-in level', { principal: { ...worker, assurance: undefined }, action: 'viewPlan', resource: ownFile }],
    [
      'no gemeente on the person',
      { principal: { ...worker, gemeente: undefined }, action: 'viewPlan', resource: ownFile },
    ],
    [
      'no gemeente on the file',
      { principal: worker, action: 'viewPlan', resource: { ...ownFile, gemeente: undefined } },
    ],
    ['an act that does not exist', { principal: worker, action: 'viewEverything', resource: ownFile }],
    [
      'a kind of thing that does not exist',
      { principal: worker, action: 'viewPlan', resource: { ...ownFile, kind: 'Diary' } },
    ],
    ['a principal of no kind', { principal: { ...worker, kind: 'ghost' }, action: 'viewPlan', resource: ownFile }],
    [
      'no list of members',
      { principal: aPerson('familyMember'), action: 'viewPlan', resource: { ...ownFile, members: undefined } },
    ],
    ['no principal', { action: 'viewPlan', resource: ownFile }],
    ['no resource', { principal: worker, action: 'viewPlan' }],
  ])('is no for %s', (_what, question) => {
    expect(access.decide(broken(question))).toEqual({ isAllowed: false, policies: [] });
  });

  it('is no for a level of bottleneck that does not exist', () => {
    const resource = { ...situations.bottleneckAtDoorbraakteam, level: 'moon' };

    expect(
      access.decide(broken({ principal: aPerson('doorbraakteamMember'), action: 'viewBottleneck', resource }))
        .isAllowed,
    ).toBe(false);
  });
});

describe('what may never happen', () => {
  const generous = accessWith('generous', 'permit (principal, action, resource);');

  it.each<[string, Question]>([
    ['another gemeente', { principal: worker, action: 'viewPlan', resource: { ...ownFile, gemeente: amersfoort } }],
    [
      'somebody unknown',
      {
        principal: { kind: 'unknown', gemeente: worker.gemeente, assurance: 'high' },
        action: 'viewKnowledge',
        resource: { kind: 'Knowledge', gemeente: worker.gemeente },
      },
    ],
    [
      'a professional without a second factor',
      {
        principal: { ...worker, assurance: 'low' },
        action: 'viewKnowledge',
        resource: { kind: 'Knowledge', gemeente: worker.gemeente },
      },
    ],
    [
      'a family on a weak sign-in',
      {
        principal: aPerson('familyMember', { assurance: 'low' }),
        action: 'viewFamilyFile',
        resource: aFamilyFile({ members: [self] }),
      },
    ],
    [
      'a policy maker in a file',
      { principal: aPerson('policyMaker'), action: 'viewFamilyFile', resource: aFamilyFile({ members: [self] }) },
    ],
    [
      'an admin in a referral',
      { principal: aPerson('gemeenteAdmin'), action: 'viewReferral', resource: aReferral({ referrer: self }) },
    ],
    ['a referrer in a plan', { principal: aPerson('referrer'), action: 'viewPlan', resource: ownFile }],
    ['a program in a file', { principal: aMachine(['viewFamilyFile']), action: 'viewFamilyFile', resource: ownFile }],
    [
      'an own referral assessed',
      { principal: aPerson('assessor'), action: 'assessReferral', resource: aReferral({ referrer: self }) },
    ],
    [
      'a bottleneck of a family one knows',
      {
        principal: aPerson('doorbraakteamMember'),
        action: 'answerBottleneck',
        resource: situations.knownBottleneckAtDoorbraakteam ?? ownFile,
      },
    ],
    [
      'figures with small cells',
      { principal: aPerson('policyMaker'), action: 'viewReport', resource: situations.smallCellsOfGemeente ?? ownFile },
    ],
  ])('%s: not even when a policy permits everything', (_what, question) => {
    expect(generous.decide(question).isAllowed).toBe(false);
    expect(generous.decide(question).policies.join()).toMatch(/^never-/);
  });

  const mayReach = (role: (typeof rolesOfGemeente)[number], assurance: Assurance, question: Ask): boolean =>
    generous.decide({ principal: aPerson(role, { assurance }), ...question }).isAllowed;

  it('leaves the family file to family, network, partner, worker and supervisor', () => {
    const open = rolesOfGemeente.filter((role) => mayReach(role, 'high', { action: 'viewPlan', resource: ownFile }));

    expect(open).toEqual(['familyMember', 'networkMember', 'partner', 'familyWorker', 'supervisor']);
  });

  it('leaves the referral to the same and to referrer and assessor', () => {
    const resource = aReferral();
    const open = rolesOfGemeente.filter((role) => mayReach(role, 'high', { action: 'viewReferral', resource }));

    expect(open).toEqual([
      'familyMember',
      'networkMember',
      'partner',
      'referrer',
      'assessor',
      'familyWorker',
      'supervisor',
    ]);
  });

  it('leaves nothing on a weak sign-in but to family and network, and to them no file', () => {
    const open = rolesOfGemeente.filter((role) =>
      mayReach(role, 'low', { action: 'viewKnowledge', resource: { kind: 'Knowledge', gemeente: worker.gemeente } }),
    );
    const inFile = open.filter((role) => mayReach(role, 'low', { action: 'viewPlan', resource: ownFile }));

    expect(open).toEqual(['familyMember', 'networkMember']);
    expect(inFile).toEqual([]);
  });

  it.each([
    ['national member', aNationalMember],
    ['operator', anOperator],
    ['program', aMachine(['viewPlan', 'viewReferral'])],
  ])('keeps the %s out of file and referral', (_who, principal) => {
    expect(generous.decide({ principal, action: 'viewPlan', resource: ownFile }).isAllowed).toBe(false);
    expect(generous.decide({ principal, action: 'viewReferral', resource: aReferral() }).isAllowed).toBe(false);
  });

  it('is really what stops it: the permissive policy does allow the rest', () => {
    expect(generous.decide({ principal: worker, action: 'chooseWorker', resource: ownFile }).isAllowed).toBe(true);
  });
});

describe('a screen that the worker handed to a family', () => {
  const may = (principal: Question['principal'], action: Question['action'], resource: Question['resource']) =>
    access.decide({ principal, action, resource }).isAllowed;

  it('is worth the conversation of that family, and of no other family of the same worker', () => {
    const other = aFamilyFile({ id: familyNumber(101), worker: self, provider: ownOrganisation });

    expect(may(aFamilyTurn(), 'joinConversation', ownFile)).toBe(true);
    expect(may(aFamilyTurn(), 'joinConversation', other)).toBe(false);
  });

  it('is worth nothing any more once the family has another worker', () => {
    const moved = aFamilyFile({ worker: otherWorker, provider: ownOrganisation });

    expect(may(aFamilyTurn(), 'viewConversation', moved)).toBe(false);
  });

  it('stays shut for all else, even when somebody writes a policy that lets everybody do everything', () => {
    const openHanded = accessWith('open-handed', 'permit (principal, action, resource);');
    const refused = ['viewPlan', 'saveDraft', 'viewFamilyFile', 'recordContact'] as const;

    for (const action of refused)
      expect(openHanded.decide({ principal: aFamilyTurn(), action, resource: ownFile }).isAllowed).toBe(false);
  });
});
