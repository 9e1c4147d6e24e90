import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Face, type FaceKind } from '../../components/face.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { SmallFlower } from '../../pictures/small-flower.tsx';
import { useSession } from '../../session/session-query.ts';
import type { TextKey } from '../../text/catalogue.ts';
import { useText } from '../../text/use-text.ts';
import { IssuerButtons } from './issuer-buttons.tsx';

const route = getRouteApi('/plain/inloggen');

const shapes: readonly (readonly [FaceKind, TextKey<'gate'>])[] = [
  ['family', 'shapes.family'],
  ['own', 'shapes.own'],
  ['worker', 'shapes.worker'],
  ['org', 'shapes.org'],
];

const Shapes = (): ReactNode => {
  const t = useText('gate');
  return (
    <div className="shapes">
      <SmallFlower own={5} organisations={4} label={t('shapes.flower')} />
      <ul aria-label={t('shapes.label')}>
        {shapes.map(([kind, text]) => (
          <li key={kind}>
            <Face kind={kind} />
            {t(text)}
          </li>
        ))}
      </ul>
    </div>
  );
};

export const SignIn = (): ReactNode => {
  const t = useText('gate');
  const { terug } = route.useSearch();
  const session = useSession();
  return (
    <>
      <PageHeading lead={session && t('signIn.lead', { gemeente: session.gemeente.name })}>
        {t('signIn.title')}
      </PageHeading>
      {session?.demo && (
        <Notice kind="info">
          <strong>{t('demo.title')}.</strong> {t('demo.text')}
        </Notice>
      )}
      <div className="gate">
        <Sheet pile labelledBy="how">
          <h2 id="how" className="utrecht-heading-2">
            {t('signIn.how')}
          </h2>
          <IssuerButtons back={terug} />
          <p className="quiet small">{t('signIn.first')}</p>
        </Sheet>
        <Shapes />
      </div>
    </>
  );
};
