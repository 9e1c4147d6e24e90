// Does the family share with this reader now? Not when somebody stopped it, and not when the plan that everybody agreed
// to last no longer names the reader.
import { agreedVersion, type PlanFile } from './plan-file.ts';
import type { Share } from './plan-version.ts';
import { readerId } from './storage.ts';

export const isInAgreedPlan = (file: PlanFile, share: Share): boolean =>
  agreedVersion(file)?.readers.some((reader) => readerId({ reader }) === readerId(share)) ?? false;

export const isSharedNow = (file: PlanFile, share: Share): boolean =>
  share.withdrawnAt === undefined && isInAgreedPlan(file, share);
