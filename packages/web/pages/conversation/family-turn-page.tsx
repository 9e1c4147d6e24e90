import { useParams, useRouteContext } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { IssuerButtons } from '../gate/issuer-buttons.tsx';
import { NotFound } from '../not-found.tsx';
import { conversationCall } from './conversation-view.ts';
import { questionAt } from './questions.ts';
import { Talk } from './talk.tsx';

const giveBackSlug = 'terug';

const GiveBack = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const t = useText('conversation');
  return (
    <>
      <PageHeading lead={t('back.lead')}>{t('back.title')}</PageHeading>
      <IssuerButtons back={`/gezinnen/${familyId}/gesprek`} />
      <p className="after">
        <ButtonLink to="/beurt" look="plain" icon="back">
          {t('back.not')}
        </ButtonLink>
      </p>
    </>
  );
};

/** The screen lies with the family. Its session is worth this conversation, and only a fresh sign-in leads out of it. */
export const FamilyTurnPage = (): ReactNode => {
  const t = useText('conversation');
  const { vraag } = useParams({ strict: false });
  const { familyId } = useRouteContext({ from: '/turn' });
  const question = questionAt(vraag);
  const isGivingBack = vraag === giveBackSlug;
  return (
    <ShownView shown={useView(conversationCall, { params: { familyId } })}>
      {(talk) =>
        question === undefined && !isGivingBack ? (
          <NotFound />
        ) : (
          <Talk
            talk={talk}
            question={question}
            actions={
              !isGivingBack && (
                <ButtonLink to="/beurt/$vraag" params={{ vraag: giveBackSlug }} look="plain" icon="turn">
                  {t('back')}
                </ButtonLink>
              )
            }
            instead={<GiveBack familyId={familyId} />}
          />
        )
      }
    </ShownView>
  );
};
