import { type ReactNode, Suspense } from 'react';
import { latePart } from '../routes/late-part.ts';
import type { StaffTopic } from './topics.ts';

const Answer = latePart(() => import('./answer-for-staff.tsx').then((file) => file.AnswerForStaff), ['help-staff']);

/** Where somebody who works with Greep may hesitate: `<WhyForStaff about="must" />`. */
export const WhyForStaff = ({ about }: { readonly about: StaffTopic }): ReactNode => (
  <Suspense>
    <Answer about={about} />
  </Suspense>
);
