// Every act that somebody can ask for. A route names one of these; the compiler stops an act that is not listed,
// and the Cedar schema is tested to list exactly the same ones.

export const actions = {
  Referral: [
    'draftReferral',
    'viewReferral',
    'checkKnown',
    'submitReferral',
    'withdrawReferral',
    'answerQuestion',
    'assessReferral',
  ],
  FamilyFile: [
    'viewFamilyFile',
    'viewReferralInFile',
    'chooseWorker',
    'recordFirstMeeting',
    'manageMembers',
    'inviteMember',
    'viewPlan',
    'writePlan',
    'rewordGoal',
    'saveDraft',
    'proposePlan',
    'answerPlan',
    'withdrawSharing',
    'recordContact',
    'viewAccessLog',
    'openInEmergency',
    'viewSharedPlan',
    'reportOnAction',
    'escalateBottleneck',
    'scoreGoal',
  ],
  Directory: ['viewDirectory', 'managePeople', 'manageOrganisations', 'viewCapacity', 'viewOwnProfile'],
  Bottleneck: ['viewBottleneck', 'answerBottleneck', 'passUpBottleneck'],
  Report: ['viewReport', 'viewProviderReport', 'extractReport'],
  Knowledge: ['viewKnowledge', 'writeKnowledge'],
  Tenant: ['viewTenantHealth'],
} as const;

export type Action = (typeof actions)[keyof typeof actions][number];
