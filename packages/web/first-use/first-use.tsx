import type { Role } from '@greep/access';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { Button, ButtonLink } from '../components/button.tsx';
import newestDays from '../news/newest-days.json' with { type: 'json' };
import { loadSubjects } from '../text/load-catalogue.ts';
import { useText } from '../text/use-text.ts';
import { tourHash } from './tour-hash.ts';
import { useNoteSeen } from './use-note-seen.ts';

const OfFamily = lazy(() => import('./tour-of-family.tsx').then((file) => ({ default: file.TourOfFamily })));
const OfStaff = lazy(() =>
  Promise.all([import('./tour-of-staff.tsx'), loadSubjects(['tour-staff'])]).then(([file]) => ({
    default: file.TourOfStaff,
  })),
);

/** Above the home of who is new in a role: whether to be shown around. The address `/#rondleiding` begins it anew. */
export const FirstUse = ({ role }: { readonly role: Role }): ReactNode => {
  const t = useText('tour');
  const navigate = useNavigate();
  const noteSeen = useNoteSeen();
  const isUnderWay = useRouterState({ select: ({ location }) => location.hash === tourHash });
  const end = (): void => {
    // To who is new, everything is: what came before the first day is no news.
    void noteSeen({ tour: role, newsUntil: newestDays[role] });
    if (isUnderWay) void navigate({ to: '/', search: true, replace: true, resetScroll: false });
  };
  if (isUnderWay)
    return (
      <Suspense>
        {role === 'familyMember' || role === 'networkMember' ? (
          <OfFamily role={role} onEnd={end} />
        ) : (
          <OfStaff role={role} onEnd={end} />
        )}
      </Suspense>
    );
  return (
    <section className="first-use no-print" aria-label={t('label')}>
      <p>{t('offer')}</p>
      <div className="buttons">
        <ButtonLink to="/" search={true} hash={tourHash} replace>
          {t('show')}
        </ButtonLink>
        <Button look="plain" onClick={end}>
          {t('skip')}
        </Button>
      </div>
    </section>
  );
};
