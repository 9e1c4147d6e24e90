import { useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { Crumbs } from '../../components/crumbs.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { Tag } from '../../components/tag.tsx';
import { daysFrom, today } from '../../text/day-distance.ts';
import { useText } from '../../text/use-text.ts';
import { AnswerFields } from '../bottlenecks/answer-fields.tsx';
import { mistakesOf } from '../bottlenecks/form-part.ts';
import { GivenAnswer } from '../bottlenecks/given-answer.tsx';
import { LadderAside } from '../bottlenecks/ladder-aside.tsx';
import { MovedNotice, type NoteMoved, useMoved } from '../bottlenecks/moved.tsx';
import { readAs } from '../bottlenecks/read-as.ts';
import { ReadAsFamily } from '../bottlenecks/read-as-family.tsx';
import { readAnswer } from '../bottlenecks/reply-form.ts';
import { useKeptForm } from '../bottlenecks/use-kept-form.ts';
import { changedAtNation } from '../doorbraak/changed-on-ladder.ts';
import { CorrectAtNation } from '../doorbraak/correct-answer.tsx';
import type { NationalBottleneck } from '../doorbraak/doorbraak-views.ts';

type Props = { readonly bottleneck: NationalBottleneck; readonly version: number | undefined };

const AnswerForm = ({ bottleneck, version, noteMoved }: Props & { readonly noteMoved: NoteMoved }): ReactNode => {
  const t = useText('doorbraak');
  const reply = useText('reply');
  const { fields, type, reset } = useKeptForm(`nation/${bottleneck.id}/reply`);
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem, forgetProblem } = useSubmit('POST /national-bottlenecks/{nationalId}/answers', {
    changes: changedAtNation,
  });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const read = readAnswer(fields, reply);
    setMistakes(read.ok ? [] : read.mistakes);
    if (!read.ok) return;
    const answer = await submit({ params: { nationalId: bottleneck.id }, body: read.body, ifMatch: version });
    if (answer.ok) reset();
    else if (await noteMoved(answer.problem, read.body)) forgetProblem();
    else setMistakes(mistakesOf(answer.problem, { rows: { agreements: read.rows } }));
  };
  return (
    <>
      <ReadAsFamily read={readAs({ ...fields, reply: 'solve' })} />
      <Section title={t('reply.title')} aside={reply('kept')}>
        <form className="reply" onSubmit={(event) => void send(event)} noValidate>
          <ErrorSummary mistakes={mistakes} />
          <ProblemNotice problem={problem} />
          <AnswerFields fields={fields} onType={type} mistakes={mistakes} />
          <p className="buttons">
            <Button type="submit" look="filled" isBusy={isBusy}>
              {reply('go.solve')}
            </Button>
            <span className="small quiet">{t('nation.goes')}</span>
          </p>
        </form>
      </Section>
    </>
  );
};

const Beside = ({ bottleneck }: Pick<Props, 'bottleneck'>): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const { due, arrivedOn, weeksBefore, answer, state } = bottleneck;
  const days = daysFrom(arrivedOn, answer?.on ?? today());
  const standing = answer === undefined ? (state === 'open' ? 'here' : 'passed') : 'answered';
  return (
    <LadderAside
      rungs={[
        {
          key: 'national',
          name: ladder('level.national'),
          standing,
          days,
          ...(due !== undefined && { due: { on: due, inDays: daysFrom(today(), due) } }),
        },
        {
          key: 'gemeente',
          name: t('nation.bottom'),
          standing: 'passed',
          ...(weeksBefore > 0 && { days: weeksBefore * 7 }),
        },
      ]}
      note={{ title: t('nation.note.title'), words: t('nation.note') }}
    />
  );
};

const One = (props: Props): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const { bottleneck, version } = props;
  const { id, theme, text, answer, acts, state } = bottleneck;
  const { moved, noteMoved } = useMoved(changedAtNation);
  return (
    <>
      <Crumbs label={t('crumbs')} above={[{ to: '/', name: t('agenda.title') }]} here={t('crumb.here')} />
      <MovedNotice moved={moved} />
      <div className="stuck">
        <div>
          <p className="stuck__tags">
            <Tag>{ladder(`theme.${theme}`)}</Tag>
            <Tag icon="lock">{t('noNames')}</Tag>
            {state !== 'open' && <Tag>{t(`state.${state}`)}</Tag>}
          </p>
          <PageHeading>{text.question}</PageHeading>
          <p className="stuck__why" dir="auto">
            {text.why}
          </p>
          {text.tried !== undefined && (
            <Section title={ladder('tried')}>
              <p dir="auto" className="written">
                {text.tried}
              </p>
            </Section>
          )}
          {answer !== undefined && (
            <Section title={ladder('answer')}>
              <GivenAnswer given={{ ...answer, level: 'national' }} />
              {acts.includes('correct') && (
                <CorrectAtNation key={answer.corrections.length} id={id} version={version} answer={answer.answer} />
              )}
            </Section>
          )}
        </div>
        <Beside bottleneck={bottleneck} />
        {acts.includes('answer') && <AnswerForm {...props} noteMoved={noteMoved} />}
      </div>
    </>
  );
};

/** One bottleneck of the nation: what a policy team wrote about it, and the answer. */
export const NationalBottleneckPage = (): ReactNode => {
  const { bottleneckId = '' } = useParams({ strict: false });
  const shown = useView('GET /national-bottlenecks/{nationalId}', { params: { nationalId: bottleneckId } });
  return (
    <ShownView shown={shown}>{(bottleneck, version) => <One bottleneck={bottleneck} version={version} />}</ShownView>
  );
};
