import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { Crumbs } from '../../components/crumbs.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import { changedByBottleneck } from './changed-by-bottleneck.ts';
import { MovedNotice, useMoved } from './moved.tsx';
import { OutgoingAnswerForm } from './outgoing-answer-form.tsx';
import { startOfText } from './outgoing-form.ts';
import { OutgoingTextForm } from './outgoing-text-form.tsx';
import { TypedOnServer } from './typing.tsx';

const bottleneckPage = '/gezinnen/$familyId/knelpunten/$bottleneckId';

const Writing = (shown: Omit<ActProps, 'noteMoved'>): ReactNode => {
  const t = useText('bottleneck');
  const { moved, noteMoved } = useMoved(changedByBottleneck);
  const props: ActProps = { ...shown, noteMoved };
  const { bottleneck } = props;
  const { acts, familyId, id } = bottleneck;
  const isAnswer = acts.includes('send-answer');
  const section = `bottleneck-${isAnswer ? 'answer' : 'up'}-${id}`;
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        above={[
          { to: '/knelpunten', name: t('list.title') },
          { to: `/gezinnen/${familyId}/knelpunten/${id}`, name: t('crumb.here') },
        ]}
        here={t(isAnswer ? 'asked.title' : 'bring.go')}
      />
      <PageHeading lead={t(isAnswer ? 'up.answer.lead' : 'up.lead')}>
        {t(isAnswer ? 'up.answer.title' : 'up.title')}
      </PageHeading>
      <MovedNotice moved={moved} />
      {!isAnswer && !acts.includes('pass-up') ? (
        <Notice kind="info">
          {t('up.notNow')}{' '}
          <TextLink to={bottleneckPage} params={paramsOf(bottleneck)}>
            {t('up.back')}
          </TextLink>
        </Notice>
      ) : (
        <TypedOnServer familyId={familyId} section={section} start={isAnswer ? {} : startOfText(bottleneck)}>
          {(typing) =>
            isAnswer ? (
              <OutgoingAnswerForm {...props} typing={typing} />
            ) : (
              <OutgoingTextForm {...props} typing={typing} />
            )
          }
        </TypedOnServer>
      )}
    </>
  );
};

/** Writes the text that leaves the file, and sees beside it what the reader will get. */
export const BringUp = (): ReactNode => {
  const { familyId = '', bottleneckId = '' } = useParams({ strict: false });
  const shown = useView('GET /families/{familyId}/bottlenecks/{bottleneckId}', { params: { familyId, bottleneckId } });
  return (
    <ShownView shown={shown}>
      {(bottleneck, version) => <Writing bottleneck={bottleneck} version={version} />}
    </ShownView>
  );
};
