import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Answer } from '../../api/answer.ts';
import { useSubmit } from '../../api/use-submit.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { mistakesOf, type Places } from '../bottlenecks/form-part.ts';
import type { NoteMoved } from '../bottlenecks/moved.tsx';
import { readAs } from '../bottlenecks/read-as.ts';
import { ReadAsFamily } from '../bottlenecks/read-as-family.tsx';
import { ReplyFields, type ReplyOption } from '../bottlenecks/reply-fields.tsx';
import { readAnswer, replyOf, textOf } from '../bottlenecks/reply-form.ts';
import { useKeptForm } from '../bottlenecks/use-kept-form.ts';
import { changedOnLadder } from './changed-on-ladder.ts';
import type { LadderBottleneck } from './doorbraak-views.ts';

type Props = {
  readonly bottleneck: LadderBottleneck;
  readonly version: number | undefined;
  readonly noteMoved: NoteMoved;
};

const none: readonly FieldMistake[] = [];
const changes = { changes: changedOnLadder };

/** Gives the answer, asks back or brings it on: whichever of the three was chosen. */
const useTeamReply = ({ bottleneck, version, noteMoved }: Props) => {
  const t = useText('reply');
  const navigate = useNavigate();
  const { fields, type, reset } = useKeptForm(`ladder/${bottleneck.id}/reply`);
  const [mistakes, setMistakes] = useState(none);
  const answering = useSubmit('POST /doorbraak-bottlenecks/{ladderId}/answers', changes);
  const asking = useSubmit('POST /doorbraak-bottlenecks/{ladderId}/questions', changes);
  const passing = useSubmit('POST /doorbraak-bottlenecks/{ladderId}/policy-passings', changes);
  const reply = replyOf(fields);
  const params = { ladderId: bottleneck.id };
  const acting = { solve: answering, back: asking, up: passing }[reply ?? 'solve'];

  const settle = async (answer: Answer<unknown>, body: object, places: Places = {}): Promise<void> => {
    if (answer.ok) reset();
    const isSeen = !answer.ok && (await noteMoved(answer.problem, body));
    if (isSeen) acting.forgetProblem();
    setMistakes(answer.ok || isSeen ? none : mistakesOf(answer.problem, places));
  };
  const solve = async (): Promise<void> => {
    const read = readAnswer(fields, t);
    if (!read.ok) return setMistakes(read.mistakes);
    const { body, rows } = read;
    await settle(await answering.submit({ params, body, ifMatch: version }), body, { rows: { agreements: rows } });
  };
  const ask = async (): Promise<void> => {
    const question = textOf(fields, 'question');
    if (question === '') return setMistakes([{ field: 'question', message: t('question.missing') }]);
    await settle(await asking.submit({ params, body: { question }, ifMatch: version }), { question });
  };
  const passUp = async (): Promise<void> => {
    if (bottleneck.acts.includes('pass-to-nation'))
      return navigate({ to: '/knelpunten/$bottleneckId/landelijk', params: { bottleneckId: bottleneck.id } });
    const reason = textOf(fields, 'reason');
    if (reason === '') return setMistakes([{ field: 'reason', message: t('reason.missing') }]);
    await settle(await passing.submit({ params, body: { reason }, ifMatch: version }), { reason });
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (reply === undefined) return setMistakes([{ field: 'reply', message: t('reply.missing') }]);
    return { solve, back: ask, up: passUp }[reply]();
  };
  return { fields, type, reply, send, mistakes, problem: acting.problem, isBusy: acting.isBusy };
};

/** What the team does with it, beside how the family will read that. */
export const TeamReply = (props: Props): ReactNode => {
  const t = useText('reply');
  const doorbraak = useText('doorbraak');
  const { acts } = props.bottleneck;
  const { fields, type, reply, send, mistakes, problem, isBusy } = useTeamReply(props);
  const toNation = acts.includes('pass-to-nation');
  const higher = toNation ? 'national' : 'policyTeam';
  const options: readonly (ReplyOption | false)[] = [
    acts.includes('answer') && { value: 'solve', label: t('solve'), hint: t('solve.hint') },
    (toNation || acts.includes('pass-to-policy-team')) && {
      value: 'up',
      label: t(`up.${higher}`),
      hint: t(`up.${higher}.hint`),
    },
    acts.includes('ask') && { value: 'back', label: t('back'), hint: t('back.hint') },
  ];
  return (
    <>
      <ReadAsFamily read={readAs(fields)} />
      <Section title={doorbraak('reply.title')} aside={t('kept')}>
        <form className="reply" onSubmit={(event) => void send(event)} noValidate>
          <ErrorSummary mistakes={mistakes} />
          <ProblemNotice problem={problem} />
          <ReplyFields
            fields={fields}
            onType={type}
            mistakes={mistakes}
            upIsPage={toNation}
            options={options.filter((option) => option !== false)}
          />
          <WhyForStaff about="answer" />
          <p className="buttons">
            <Button type="submit" look="filled" isBusy={isBusy}>
              {t(`go.${reply ?? 'none'}`)}
            </Button>
            {reply !== undefined && (
              <span className="small quiet">{t(reply === 'up' ? `goes.up.${higher}` : `goes.${reply}`)}</span>
            )}
          </p>
        </form>
      </Section>
    </>
  );
};
