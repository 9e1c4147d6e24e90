import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Section } from '../../components/section.tsx';
import { Timeline } from '../../pictures/timeline.tsx';
import { today } from '../../text/day-distance.ts';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';
import { timelineOf } from './timeline-of.ts';

/** When they met, called and looked back, and when they will again. Nothing is drawn of a file in which nothing happened. */
export const Rhythm = ({ file }: { readonly file: FamilyFile }): ReactNode => {
  const t = useText('pictures');
  const plan = useView('GET /families/{familyId}/plan', { params: { familyId: file.id } });
  const timeline = timelineOf(file, plan.state === 'here' ? plan.view : undefined, today());
  // One picture at a time: without the plan its flags would come in later.
  if (plan.state === 'coming' || timeline.marks.length < 2) return null;
  return (
    <Section title={t('timeline.title')} aside={file.trajectory.approachName}>
      <Timeline timeline={timeline} />
    </Section>
  );
};
