import { useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useView } from '../../api/use-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { takeTextBack } from '../../session/put-text-away.ts';
import { useText } from '../../text/use-text.ts';
import { useFamilyId } from '../family-file/use-family-id.ts';
import { NotFound } from '../not-found.tsx';
import { conversationCall } from './conversation-view.ts';
import { HandOver } from './hand-over.tsx';
import { questionAt } from './questions.ts';
import { Talk } from './talk.tsx';

/** Before the first field is drawn, so that each finds what was being typed in it. */
const useTextTakenBack = (familyId: string): boolean => {
  const [isBack, setBack] = useState(false);
  useEffect(() => void takeTextBack(familyId).finally(() => setBack(true)), [familyId]);
  return isBack;
};

const handOverSlug = 'scherm-geven';

/** The worker and the family at the kitchen table. */
export const ConversationPage = (): ReactNode => {
  const t = useText('conversation');
  const { vraag } = useParams({ strict: false });
  const familyId = useFamilyId();
  const isBack = useTextTakenBack(familyId);
  const question = questionAt(vraag);
  const isHandingOver = vraag === handOverSlug;
  const shown = useView(conversationCall, { params: { familyId } });
  if (!isBack) return <Loading />;
  return (
    <ShownView shown={shown}>
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
