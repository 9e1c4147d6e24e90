import type { ReactNode } from 'react';
import { ShownView } from '../../components/shown-view.tsx';
import { lazyPart } from './lazy-part.ts';
import { useReferral } from './use-referral.ts';

const DraftForm = lazyPart(() => import('../referrer/draft-form.tsx').then(({ DraftForm: Part }) => Part));
const FollowReferral = lazyPart(() =>
  import('../referrer/follow-referral.tsx').then(({ FollowReferral: Part }) => Part),
);
const AssessReferral = lazyPart(() =>
  import('../assessor/assess-referral.tsx').then(({ AssessReferral: Part }) => Part),
);

/** One address for one referral; what it shows depends on who reads and on how far it is. */
export const Referral = (): ReactNode => (
  <ShownView shown={useReferral()}>
    {(view, version) => {
      if (view.reader === 'assessor') return <AssessReferral key={view.id} view={view} version={version} />;
      if (view.state === 'draft') return <DraftForm key={view.id} view={view} version={version} />;
      return <FollowReferral key={view.id} view={view} version={version} />;
    }}
  </ShownView>
);
