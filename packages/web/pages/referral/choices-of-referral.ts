// The choices in a referral, in the order of the screen. A draft may hold anything, so what it holds is recognised here.

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: unknown): value is Value =>
    values.some((known) => known === value);

export const relations = ['parent', 'youth', 'other'] as const;
export const frames = ['voluntary', 'imposed'] as const;
export const introducers = ['referrer', 'other', 'nobody'] as const;
export const ways = ['call', 'text', 'letter', 'visit', 'through-referrer'] as const;
export const hiddenReasons = ['danger-to-person', 'danger-to-child', 'police-matter'] as const;
export const knowings = ['yes', 'no'] as const;

export const isRelation = oneOf(relations);
export const isFrame = oneOf(frames);
export const isIntroducer = oneOf(introducers);
export const isWay = oneOf(ways);
export const isHiddenReason = oneOf(hiddenReasons);
export const isKnowing = oneOf(knowings);
