// The referral as it lies in the family file: what the referrer wrote, with who wrote it.
import { Day, Line } from '@greep/kernel';
import { ReferralContent } from '@greep/referrals';
import * as z from 'zod';

export const FamilyReferral = z.strictObject({ referrerName: Line, submittedOn: Day, content: ReferralContent });
export type FamilyReferral = z.infer<typeof FamilyReferral>;
