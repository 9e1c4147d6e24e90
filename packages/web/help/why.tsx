import { type ReactNode, Suspense } from 'react';
import { latePart } from '../routes/late-part.ts';
import type { FamilyTopic } from './topics.ts';

const Answer = latePart(() => import('./answer-for-family.tsx').then((file) => file.AnswerForFamily), ['help']);

/** Where somebody of a family, or somebody near to it, may hesitate: `<Why about="yes" />`. */
export const Why = ({ about }: { readonly about: FamilyTopic }): ReactNode => (
  <Suspense>
    <Answer about={about} />
  </Suspense>
);
