// A referral as a school might write it, in words that the family may read.
import { ReferralDraft } from '@greep/referrals';

export const aReferralDraft = (more: object = {}): ReferralDraft =>
  ReferralDraft.parse({
    familyName: 'Bouzid',
    place: 'Overvecht',
    people: [
      { name: 'Samira Bouzid', relation: 'parent', born: '1988-04-02', hasAuthority: true },
      { name: 'Yassin Bouzid', relation: 'youth', born: '2011-03-09' },
      { name: 'Noor Bouzid', relation: 'youth', born: '2017-06-01' },
    ],
    concerns: 'De ochtenden lopen vast en de post blijft dicht.',
    goesWell: 'De kinderen zijn graag op school.',
    frame: { kind: 'voluntary' },
    introducer: { kind: 'referrer' },
    contact: { ways: ['call'], phone: '030 0000000' },
    familyKnows: { kind: 'yes' },
    ...more,
  });
