// The rules once more, written from the table of roles in plain TypeScript and without Cedar,
// so that a slip in the one is seen by the other.
import type { Action, FamilyFileResource, PersonPrincipal, Principal, ReferralResource, Resource } from '@greep/access';

type Acts = readonly Action[];

const looking: Acts = ['viewFamilyFile', 'viewReferralInFile', 'viewPlan'];
const work: Acts = [
  ...looking,
  'recordFirstMeeting',
  'changePhase',
  'endTrajectory',
  'manageMembers',
  'inviteMember',
  'inviteReader',
  'writePlan',
  'saveDraft',
  'proposePlan',
  'recordContact',
  'scoreGoal',
  'viewBottlenecks',
  'reportBottleneck',
  'passUpFromFile',
  'recordReadTogether',
  'judgeAnswer',
  'viewAccessLog',
  'viewConversation',
  'joinConversation',
];
const family: Acts = [
  ...looking,
  'rewordGoal',
  'saveDraft',
  'answerPlan',
  'contradictScore',
  'inviteMember',
  'withdrawSharing',
  'viewAccessLog',
  'viewBottlenecks',
  'reportBottleneck',
  'allowLeaving',
  'judgeAnswer',
];
const reading: Acts = ['viewSharedPlan', 'reportOnAction', 'endOwnPart'];
const referring: Acts = [
  'draftReferral',
  'viewReferral',
  'checkKnown',
  'submitReferral',
  'withdrawReferral',
  'answerQuestion',
];

const onFile = (who: PersonPrincipal, file: FamilyFileResource): Acts => {
  const me = who.personId;
  const isOfProvider = file.provider === who.organisationId;
  const emergency: Acts = ['openInEmergency', ...(file.emergency.includes(me) ? looking : [])];
  switch (who.role) {
    case 'familyMember':
      return file.members.includes(me) ? family : [];
    case 'networkMember':
      return file.network.includes(me) ? reading : [];
    case 'partner':
      return file.partners.some((one) => one.personId === me && one.organisationId === who.organisationId)
        ? reading
        : [];
    case 'familyWorker':
      if (isOfProvider && file.worker === me) return [...emergency, ...work, 'takeAlong'];
      return [...emergency, ...(file.standIns.includes(me) ? work : [])];
    case 'supervisor':
      if (file.worker === undefined) {
        return [
          ...emergency,
          ...(isOfProvider ? (['viewFamilyFile', 'viewReferralInFile', 'chooseWorker'] as const) : []),
        ];
      }
      return [
        ...emergency,
        ...(isOfProvider && who.supervises.includes(file.worker)
          ? ([
              ...looking,
              'saveDraft',
              'viewAccessLog',
              'chooseWorker',
              'viewBottlenecks',
              'decideAtSupervisor',
              'passUpFromFile',
            ] as const)
          : []),
      ];
    default:
      return [];
  }
};

const onReferral = (who: PersonPrincipal, referral: ReferralResource): Acts => {
  const isOwn = referral.referrer === who.personId;
  if (who.role === 'referrer') return isOwn ? referring : [];
  if (who.role === 'assessor')
    return isOwn || referral.state === 'draft' ? [] : ['viewReferral', 'checkKnown', 'assessReferral'];
  return [];
};

const onDirectory = (who: PersonPrincipal): Acts => {
  if (who.role === 'gemeenteAdmin') return ['viewOwnProfile', 'viewDirectory', 'managePeople', 'manageOrganisations'];
  if (who.role === 'assessor' || who.role === 'supervisor') return ['viewOwnProfile', 'viewDirectory', 'viewCapacity'];
  const canBringCode = (who.role === 'networkMember' || who.role === 'partner') && who.assurance !== 'low';
  return canBringCode ? ['viewOwnProfile', 'acceptSharing'] : ['viewOwnProfile'];
};

const onLadder: Acts = ['viewBottleneck', 'returnBottleneck', 'answerBottleneck', 'passUpBottleneck', 'correctAnswer'];

const ladder: Readonly<Record<string, Readonly<Record<string, Acts>>>> = {
  doorbraakteamMember: {
    doorbraakteam: onLadder,
    policyTeam: ['viewBottleneck'],
    national: ['viewBottleneck'],
  },
  projectLeader: { doorbraakteam: ['viewBottleneck'], policyTeam: ['viewBottleneck'], national: ['viewBottleneck'] },
  policyTeamMember: {
    policyTeam: onLadder,
    national: ['viewBottleneck'],
  },
};

const figures = (who: PersonPrincipal, isOfProvider: boolean): Acts => {
  if (who.role === 'policyMaker' || who.role === 'projectLeader') return ['viewReport'];
  if (who.role === 'researcher') return ['extractReport'];
  return who.role === 'providerManager' && isOfProvider ? ['viewProviderReport'] : [];
};

const onThing = (who: PersonPrincipal, thing: Resource): Acts => {
  switch (thing.kind) {
    case 'FamilyFile':
      return who.assurance === 'low' ? [] : onFile(who, thing);
    case 'Referral':
      return onReferral(who, thing);
    case 'Directory':
      return onDirectory(who);
    case 'Bottleneck':
      return thing.knownBy.includes(who.personId) ? [] : (ladder[who.role]?.[thing.level] ?? []);
    case 'Report':
      return thing.isSuppressed
        ? figures(who, thing.provider !== undefined && thing.provider === who.organisationId)
        : [];
    case 'Knowledge':
      if (who.role === 'networkMember') return [];
      return who.role === 'projectLeader' ? ['viewKnowledge', 'writeKnowledge'] : ['viewKnowledge'];
    case 'Tenant':
      return [];
  }
};

const personMay = (who: PersonPrincipal, thing: Resource): Acts => {
  const isInformal = who.role === 'familyMember' || who.role === 'networkMember';
  if (who.gemeente !== thing.gemeente || (who.assurance === 'low' && !isInformal)) return [];
  return onThing(who, thing);
};

const forMachines: Readonly<Partial<Record<Resource['kind'], Acts>>> = {
  Report: ['viewReport', 'extractReport'],
  Directory: ['viewDirectory', 'viewCapacity'],
  Knowledge: ['viewKnowledge'],
};

const actsOf = (who: Principal, thing: Resource): Acts => {
  switch (who.kind) {
    case 'person':
      return personMay(who, thing);
    case 'familyTurn': {
      if (thing.kind !== 'FamilyFile' || thing.id !== who.familyId || thing.gemeente !== who.gemeente) return [];
      const isTheirs = thing.worker === who.workerId && thing.provider === who.organisationId;
      const isTrusted = who.assurance !== 'low' && (isTheirs || thing.standIns.includes(who.workerId));
      return isTrusted ? ['viewConversation', 'joinConversation'] : [];
    }
    case 'national': {
      const isKnown = thing.kind === 'Bottleneck' && thing.knownBy.includes(who.personId);
      if (who.assurance === 'low' || thing.kind !== 'Bottleneck' || thing.level !== 'national' || isKnown) return [];
      return ['viewBottleneck', 'answerBottleneck', 'correctAnswer'];
    }
    case 'operator':
      return who.assurance !== 'low' && thing.kind === 'Tenant' ? ['viewTenantHealth'] : [];
    case 'machine': {
      const hasSmallCells = thing.kind === 'Report' && !thing.isSuppressed;
      if (who.gemeente !== thing.gemeente || hasSmallCells) return [];
      return (forMachines[thing.kind] ?? []).filter((act) => who.scopes.includes(act));
    }
    case 'unknown':
      return [];
  }
};

export const mayDo = (who: Principal, action: Action, thing: Resource): boolean => actsOf(who, thing).includes(action);
