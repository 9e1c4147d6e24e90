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
    'changePhase',
    'endTrajectory',
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
    'viewBottlenecks',
    'reportBottleneck',
    'decideAtSupervisor',
    'passUpFromFile',
    'allowLeaving',
    'recordReadTogether',
    'judgeAnswer',
    'scoreGoal',
    'contradictScore',
    'viewConversation',
    'joinConversation',
  ],
  Directory: ['viewDirectory', 'managePeople', 'manageOrganisations', 'viewCapacity', 'viewOwnProfile'],
  Bottleneck: ['viewBottleneck', 'returnBottleneck', 'answerBottleneck', 'passUpBottleneck', 'correctAnswer'],
  Report: ['viewReport', 'viewProviderReport', 'extractReport'],
  Knowledge: ['viewKnowledge', 'writeKnowledge'],
  Tenant: ['viewTenantHealth'],
} as const;

/** All that can be done on a screen that the worker handed to the family; every other route is shut, whatever it asks. */
export const actionsInFamilyTurn = ['viewConversation', 'joinConversation'] as const satisfies readonly Action[];

export type Action = (typeof actions)[keyof typeof actions][number];
