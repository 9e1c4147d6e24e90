import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { Button } from '../../components/button.tsx';
import { CheckRow } from '../../components/check-row.tsx';
import { Crumbs } from '../../components/crumbs.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useText } from '../../text/use-text.ts';
import { type FormPart, fieldIn, mistakesOf } from '../bottlenecks/form-part.ts';
import { besideFound, blockingMistakes, FoundWords } from '../bottlenecks/found-words.tsx';
import { MovedNotice, type NoteMoved, useMoved } from '../bottlenecks/moved.tsx';
import { type Found, stillFound } from '../bottlenecks/outgoing-form.ts';
import { textOf } from '../bottlenecks/reply-form.ts';
import { useKeptForm } from '../bottlenecks/use-kept-form.ts';
import { changedOnLadder } from './changed-on-ladder.ts';
import type { LadderBottleneck } from './doorbraak-views.ts';
import { nationalMistakes, nationalText, useNationalFindings } from './national-text.ts';

type Shown = { readonly bottleneck: LadderBottleneck; readonly version: number | undefined };
type Props = Shown & { readonly noteMoved: NoteMoved };

const SeenByNation = ({
  bottleneck,
  text,
}: Pick<Props, 'bottleneck'> & { readonly text: ReturnType<typeof nationalText> }) => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  return (
    <section className="no-print" aria-labelledby="seen-by-nation">
      <Sheet pile>
        <div className="outgoing">
          <h2 className="read-as__title" id="seen-by-nation">
            {t('toNation.seen')}
          </h2>
          <p className="quiet small">{ladder(`theme.${bottleneck.theme}`)}</p>
          <p className="read-as__head" dir="auto">
            {text.question}
          </p>
          <p dir="auto">{text.why}</p>
          {text.tried !== undefined && <p dir="auto">{text.tried}</p>}
          <p className="quiet small">
            {bottleneck.weeks === 0 ? t('toNation.along.new') : t('toNation.along', { count: bottleneck.weeks })}
          </p>
        </div>
      </Sheet>
    </section>
  );
};

const Fields = ({ found, ...part }: FormPart & { readonly found: readonly Found[] }): ReactNode => {
  const t = useText('doorbraak');
  return (
    <>
      <TextArea
        label={t('toNation.question')}
        hint={t('toNation.question.hint')}
        maxLength={1500}
        {...fieldIn(part, 'question')}
      />
      <FoundWords found={found} field="question" />
      <TextArea label={t('toNation.why')} hint={t('toNation.why.hint')} maxLength={1500} {...fieldIn(part, 'why')} />
      <FoundWords found={found} field="why" />
      <TextArea optional label={t('toNation.tried')} maxLength={1500} {...fieldIn(part, 'tried')} />
      <FoundWords found={found} field="tried" />
      <TextArea
        label={t('toNation.reason')}
        hint={t('toNation.reason.hint')}
        maxLength={1500}
        {...fieldIn(part, 'reason')}
      />
    </>
  );
};

const usePassing = ({ bottleneck, version, noteMoved }: Props) => {
  const t = useText('doorbraak');
  const bottleneckTexts = useText('bottleneck');
  const navigate = useNavigate();
  const { id, text: known } = bottleneck;
  const { fields, type, reset } = useKeptForm(`ladder/${id}/nation`, { question: known.question, why: known.why });
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const [hasSeen, see] = useState(false);
  const text = nationalText(fields);
  const found = stillFound(useNationalFindings(id, text), fields);
  const { submit, isBusy, problem, forgetProblem } = useSubmit(
    'POST /doorbraak-bottlenecks/{ladderId}/national-passings',
    {
      changes: changedOnLadder,
    },
  );
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = [...nationalMistakes(fields, t), ...blockingMistakes(found, bottleneckTexts)];
    setMistakes(wrong);
    if (wrong.length > 0) return;
    const body = { reason: textOf(fields, 'reason'), text, hasSeenWarnings: hasSeen };
    const answer = await submit({ params: { ladderId: id }, body, ifMatch: version });
    if (!answer.ok) {
      if (await noteMoved(answer.problem, body)) return forgetProblem();
      return setMistakes(mistakesOf(answer.problem, { under: '/text' }));
    }
    reset();
    await navigate({ to: '/knelpunten/$bottleneckId', params: { bottleneckId: id } });
  };
  return { fields, type, mistakes, hasSeen, see, text, found, send, isBusy, problem };
};

const Form = (props: Props): ReactNode => {
  const t = useText('doorbraak');
  const bottleneckTexts = useText('bottleneck');
  const { fields, type, mistakes, hasSeen, see, text, found, send, isBusy, problem } = usePassing(props);
  const warnings = found.filter(({ isBlocking }) => !isBlocking);
  return (
    <WithMargin margin={<SeenByNation bottleneck={props.bottleneck} text={text} />}>
      <form className="reply" onSubmit={(event) => void send(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <Fields fields={fields} onType={type} mistakes={besideFound(mistakes, found)} found={found} />
        {warnings.length > 0 && (
          <div className="after">
            <CheckRow
              label={bottleneckTexts('found.seen')}
              note={warnings.map(({ words }) => words).join(', ')}
              isDone={hasSeen}
              onTick={see}
            />
          </div>
        )}
        <p className="buttons after">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('toNation.go')}
          </Button>
        </p>
      </form>
    </WithMargin>
  );
};

const Passing = (shown: Shown): ReactNode => {
  const t = useText('doorbraak');
  const { moved, noteMoved } = useMoved(changedOnLadder);
  const props: Props = { ...shown, noteMoved };
  const { id, acts } = props.bottleneck;
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        above={[
          { to: '/', name: t('agenda.title') },
          { to: `/knelpunten/${id}`, name: t('crumb.here') },
        ]}
        here={t('toNation.crumb')}
      />
      <PageHeading lead={t('toNation.lead')}>{t('toNation.title')}</PageHeading>
      <MovedNotice moved={moved} />
      {acts.includes('pass-to-nation') ? <Form {...props} /> : <Notice kind="info">{t('toNation.notNow')}</Notice>}
    </>
  );
};

/** The policy team writes a text of its own for the national team: nothing of the family, and nothing of the gemeente. */
export const PassToNation = (): ReactNode => {
  const { bottleneckId = '' } = useParams({ strict: false });
  const shown = useView('GET /doorbraak-bottlenecks/{ladderId}', { params: { ladderId: bottleneckId } });
  return (
    <ShownView shown={shown}>
      {(bottleneck, version) => <Passing bottleneck={bottleneck} version={version} />}
    </ShownView>
  );
};
