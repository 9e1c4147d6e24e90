// Each who must agree answers in person: yes, no, or not like this, in their own words.
// Only when everybody said yes the version is agreed, and only then it is shared.
import { familyPartition, mustAgree, putPlanStanding, underWay } from '@greep/care';
import { type FamilyId, fail, invalid, notAllowed, ok, type PersonId, type Result, wrongState } from '@greep/kernel';
import type { Put } from '@greep/store';
import { command, type Moment, type Outcome } from '@greep/verbs';
import { planContribution } from './contributions.ts';
import { answerWithVersion, onPlanVersion, type VersionAddress, type VersionSlice } from './on-plan-version.ts';
import type { PlanAnswer, PlanVersion } from './plan-version.ts';
import { putPlanVersion, putShare, readerId } from './storage.ts';

type Given = Pick<PlanAnswer, 'answer' | 'words'>;
type Input = VersionAddress & Given;
type Proposed = Extract<PlanVersion, { state: 'proposed' }>;

const withAnswer = (version: Proposed, answer: PlanAnswer): Proposed => ({
  ...version,
  answers: [...version.answers.filter(({ personId }) => personId !== answer.personId), answer],
});

/** Whoever must agree on the day of the last answer counts too: the version stays open until it is put to them. */
const isAgreed = ({ members }: VersionSlice, version: Proposed, { today }: Moment): boolean => {
  const now = members.filter(({ value }) => mustAgree(value, today)).map(({ value }) => value);
  const saidYes = new Set(version.answers.flatMap(({ personId, answer }) => (answer === 'yes' ? personId : [])));
  return [...version.mustAgree, ...now].every(({ personId }) => saidYes.has(personId));
};

/**
 * Each act of sharing is a row of its own: with whom, what, on which ground, what for.
 * Who read an earlier version and is not named in this one reads no longer.
 */
const sharesOf = (slice: VersionSlice, version: Proposed, { now }: Moment, familyId: FamilyId): Put[] => {
  const shares = version.readers.map((reader) => ({ reader, version: version.version, sharedAt: now }));
  const named = new Set(shares.map(readerId));
  const ended = slice.shares.filter(({ value }) => !value.withdrawnAt && !named.has(readerId(value)));
  return [
    ...shares.map((share) => {
      const before = slice.shares.find(({ value }) => readerId(value) === readerId(share));
      return putShare(familyId, share, before?.version ?? 0);
    }),
    ...ended.map(({ value, version: before }) => putShare(familyId, { ...value, withdrawnAt: now }, before)),
  ];
};

const next = (slice: VersionSlice, version: Proposed, moment: Moment): PlanVersion => {
  if (isAgreed(slice, version, moment)) return { ...version, state: 'agreed', agreedOn: moment.today };
  const isRefused = version.answers.some(({ answer }) => answer !== 'yes');
  return isRefused ? { ...version, state: 'refused', refusedOn: moment.today } : version;
};

const standingAfter = ({ standing }: VersionSlice, after: PlanVersion) => {
  const { proposedVersion: _version, proposedOn: _on, ...rest } = standing.value;
  if (after.state === 'agreed') {
    const { agreedOn, version: agreedVersion } = after;
    const firstAgreedOn = rest.firstAgreedOn ?? rest.agreedOn ?? agreedOn;
    return { ...rest, waitingFor: [], agreedVersion, agreedOn, firstAgreedOn };
  }
  if (after.state === 'refused') return { ...rest, waitingFor: [] };
  const answered = new Set<PersonId>(after.answers.map(({ personId }) => personId));
  return { ...standing.value, waitingFor: standing.value.waitingFor.filter((id) => !answered.has(id)) };
};

/** The last one agreed: it is shared, the help is under way, and the figures hear of it. */
const agreement = (slice: VersionSlice, version: Proposed, moment: Moment, familyId: FamilyId) => {
  const { puts = [], facts = [] } = underWay(slice, moment.today);
  return {
    puts: [...sharesOf(slice, version, moment, familyId), ...puts],
    facts: [planContribution(slice, moment.today), ...facts],
  };
};

const record = (slice: VersionSlice, answer: PlanAnswer, familyId: FamilyId, moment: Moment): Result<Outcome> => {
  const { value, version } = slice.planVersion;
  if (value.state !== 'proposed') return fail(wrongState('version-not-open'));
  const answered = withAnswer(value, answer);
  const after = next(slice, answered, moment);
  const agreed = after.state === 'agreed' ? agreement(slice, answered, moment, familyId) : { puts: [], facts: [] };
  return ok({
    ref: { familyId, version: String(value.version) },
    change: {
      aggregate: familyPartition(familyId),
      action: after.state === 'agreed' ? 'agree-and-share-plan' : 'answer-plan',
      reason: after.state === 'agreed' ? 'ground:own-plan,directly-involved,consent' : `answer:${answer.answer}`,
      puts: [
        putPlanVersion(familyId, after, version),
        putPlanStanding(familyId, standingAfter(slice, after), slice.standing.version),
        ...agreed.puts,
      ],
      facts: agreed.facts,
    },
  });
};

export const answerPlan = command({
  name: 'answer-plan',
  action: 'answerPlan',
  visibleBy: 'viewPlan',
  ...onPlanVersion,
  decide: (slice, { familyId, answer, words }: Input, moment, principal) => {
    const asked = slice.planVersion.value.mustAgree.find(
      ({ personId }) => principal.kind === 'person' && personId === principal.personId,
    );
    if (!asked) return fail(notAllowed('not-asked'));
    if (answer === 'not-like-this' && !words) return fail(invalid([{ pointer: '/words', code: 'required' }]));
    return record(slice, { ...asked, answer, ...(words && { words }), at: moment.now }, familyId, moment);
  },
  answer: answerWithVersion,
});
