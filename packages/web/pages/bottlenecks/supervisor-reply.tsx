import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SaveState } from '../../components/save-state.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import { readAs } from './read-as.ts';
import { ReadAsFamily } from './read-as-family.tsx';
import { ReplyFields, type ReplyOption } from './reply-fields.tsx';
import { readAnswer, replyOf, textOf } from './reply-form.ts';
import { TypedOnServer, type Typing } from './typing.tsx';
import { useAct } from './use-act.ts';

const bring = '/gezinnen/$familyId/knelpunten/$bottleneckId/naar-boven';

type Props = ActProps & { readonly typing: Typing };

const useReply = ({ bottleneck, version, noteMoved, typing }: Props) => {
  const t = useText('reply');
  const navigate = useNavigate();
  const { fields, done } = typing;
  const answering = useAct('POST /families/{familyId}/bottlenecks/{bottleneckId}/answers', { noteMoved });
  const returning = useAct('POST /families/{familyId}/bottlenecks/{bottleneckId}/returns', { noteMoved });
  const params = paramsOf(bottleneck);
  const reply = replyOf(fields);

  const solve = async (): Promise<void> => {
    const read = readAnswer(fields, t);
    if (!read.ok) return answering.setMistakes(read.mistakes);
    const places = { rows: { agreements: read.rows } };
    if (await answering.act({ params, body: read.body, ifMatch: version }, places)) done();
  };
  const askBack = async (): Promise<void> => {
    const question = textOf(fields, 'question');
    if (question === '') return returning.setMistakes([{ field: 'question', message: t('question.missing') }]);
    if (await returning.act({ params, body: { question }, ifMatch: version })) done();
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (reply === undefined) return returning.setMistakes([{ field: 'reply', message: t('reply.missing') }]);
    if (reply === 'up') return navigate({ to: bring, params });
    return reply === 'solve' ? solve() : askBack();
  };
  const acting = reply === 'solve' ? answering : returning;
  return { ...typing, reply, send, mistakes: acting.mistakes, problem: acting.problem, isBusy: acting.isBusy };
};

const Form = (props: Props): ReactNode => {
  const t = useText('reply');
  const { acts } = props.bottleneck;
  const { fields, type, flush, phase, reply, send, mistakes, problem, isBusy } = useReply(props);
  const options: readonly (ReplyOption | false)[] = [
    acts.includes('answer') && { value: 'solve', label: t('solve'), hint: t('solve.hint.supervisor') },
    acts.includes('pass-up') && { value: 'up', label: t('up.doorbraakteam'), hint: t('up.doorbraakteam.hint') },
    acts.includes('return') && { value: 'back', label: t('back'), hint: t('back.hint') },
  ];
  return (
    <>
      <ReadAsFamily read={readAs(fields)} />
      <Section title={t('title.supervisor')} aside={t('kept')}>
        <form className="reply" onSubmit={(event) => void send(event)} noValidate>
          <ErrorSummary mistakes={mistakes} />
          <ProblemNotice problem={problem} />
          <ReplyFields
            fields={fields}
            onType={type}
            onBlur={flush}
            mistakes={mistakes}
            upIsPage
            options={options.filter((option) => option !== false)}
          />
          <div className="buttons">
            <Button type="submit" look="filled" isBusy={isBusy}>
              {t(`go.${reply ?? 'none'}`)}
            </Button>
            {reply !== undefined && <span className="small quiet">{t(`goes.${reply}.supervisor`)}</span>}
            <SaveState phase={phase} onRetry={flush} />
          </div>
        </form>
      </Section>
    </>
  );
};

/** The supervisor solves it, asks something back, or brings it to the doorbraakteam. */
export const SupervisorReply = (props: ActProps): ReactNode => (
  <TypedOnServer familyId={props.bottleneck.familyId} section={`reply-${props.bottleneck.id}`} start={{}}>
    {(typing) => <Form {...props} typing={typing} />}
  </TypedOnServer>
);
