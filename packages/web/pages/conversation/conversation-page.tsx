import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { useText } from '../../text/use-text.ts';
import { useFamilyId } from '../family-file/use-family-id.ts';
import { NotFound } from '../not-found.tsx';
import { conversationCall } from './conversation-view.ts';
import { HandOver } from './hand-over.tsx';
import { questionAt } from './questions.ts';
import { Talk } from './talk.tsx';

const handOverSlug = 'scherm-geven';

/** The worker and the family at the kitchen table. */
export const ConversationPage = (): ReactNode => {
  const t = useText('conversation');
  const { vraag } = useParams({ strict: false });
  const familyId = useFamilyId();
  const question = questionAt(vraag);
  const isHandingOver = vraag === handOverSlug;
  return (
    <ShownView shown={useView(conversationCall, { params: { familyId } })}>
      {(talk) =>
        question === undefined && !isHandingOver ? (
          <NotFound />
        ) : (
          <Talk
            talk={talk}
            question={question}
            actions={
              <>
                {!isHandingOver && (
                  <ButtonLink
                    to="/gezinnen/$familyId/gesprek/$vraag"
                    params={{ familyId, vraag: handOverSlug }}
                    look="plain"
                    icon="turn"
                  >
                    {t('handOver')}
                  </ButtonLink>
                )}
                <ButtonLink to="/gezinnen/$familyId" params={{ familyId }} look="plain">
                  {t('stop')}
                </ButtonLink>
              </>
            }
            instead={<HandOver talk={talk} />}
          />
        )
      }
    </ShownView>
  );
};
