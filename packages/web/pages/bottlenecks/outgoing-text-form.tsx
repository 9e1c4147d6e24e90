import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Choice } from '../../components/choices.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { WhyForStaff } from '../../help/why-for-staff.tsx';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import { type FormPart, fieldIn } from './form-part.ts';
import { besideFound, blockingMistakes, FoundWords } from './found-words.tsx';
import { type Found, foundIn, readOutgoing, stillFound } from './outgoing-form.ts';
import { textOf } from './reply-form.ts';
import { SeenByTeam } from './seen-by-team.tsx';
import { SendingOut } from './sending-out.tsx';
import { TriedFields } from './tried-fields.tsx';
import { rowsIn } from './typed-rows.ts';
import type { Typing } from './typing.tsx';
import { useAct } from './use-act.ts';
import { usePreview } from './use-preview.ts';

type Props = ActProps & { readonly typing: Typing };

const TextFields = ({
  found,
  goalWords,
  ...part
}: FormPart & { readonly found: readonly Found[]; readonly goalWords: string | undefined }): ReactNode => {
  const t = useText('bottleneck');
  const ladder = useText('ladder');
  const { onType: choose, value: withGoal, ...goal } = fieldIn(part, 'withGoal');
  return (
    <>
      <TextArea
        label={t('report.question')}
        hint={t('up.question.hint')}
        maxLength={1500}
        {...fieldIn(part, 'question')}
      />
      <FoundWords found={found} field="question" />
      <TextArea label={t('up.why')} hint={t('up.why.hint')} maxLength={1500} {...fieldIn(part, 'why')} />
      <FoundWords found={found} field="why" />
      {goalWords !== undefined && (
        <>
          <Choice
            {...goal}
            label={t('up.goal')}
            hint={goalWords}
            options={[
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
            ]}
            value={withGoal === 'yes' ? 'yes' : 'no'}
            onChoose={choose}
          />
          <FoundWords found={found} field="withGoal" />
        </>
      )}
      <TriedFields label={t('report.tried')} {...part} />
      {rowsIn(part.fields, 'tried').map((row) => (
        <FoundWords key={row} found={found} field={`tried-${row}-what`} />
      ))}
      <TextField
        optional
        label={ladder('organisations')}
        hint={t('report.organisations.hint')}
        maxLength={1000}
        {...fieldIn(part, 'organisations')}
      />
      <FoundWords found={found} field="organisations" />
      <TextField optional label={ladder('decides')} maxLength={200} {...fieldIn(part, 'whoMayDecide')} />
      <FoundWords found={found} field="whoMayDecide" />
      <TextArea label={t('up.reason')} hint={t('up.reason.hint')} maxLength={1500} {...fieldIn(part, 'reason')} />
    </>
  );
};

const useOutgoing = ({ bottleneck, version, noteMoved, typing }: Props) => {
  const t = useText('bottleneck');
  const navigate = useNavigate();
  const params = paramsOf(bottleneck);
  const { fields, done } = typing;
  const [hasSeen, see] = useState(false);
  const { act, isBusy, problem, mistakes, setMistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/outgoing-texts',
    { noteMoved },
  );
  const read = readOutgoing(fields, bottleneck.goal?.words, t);
  const { text, rows } = read;
  const seen = usePreview(params, text);
  const words = seen === undefined ? [] : stillFound(foundIn(seen.of, seen.preview.findings, rows), fields);

  const sendOut = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wrong = [...read.mistakes, ...blockingMistakes(words, t)];
    setMistakes(wrong);
    if (wrong.length > 0 || text.kind !== 'pass-up') return;
    const body = { reason: textOf(fields, 'reason'), text, hasSeenWarnings: hasSeen };
    const places = { rows: { tried: rows }, lists: ['organisations'], under: '/text' };
    const isSent = await act({ params, body, ifMatch: version }, places);
    if (!isSent) return;
    done();
    await navigate({ to: '/gezinnen/$familyId/knelpunten/$bottleneckId', params });
  };
  return { ...typing, text, seen, words, hasSeen, see, sendOut, isBusy, problem, mistakes };
};

/** What leaves the file for the doorbraakteam, with the reason; the family reads it before it goes. */
export const OutgoingTextForm = (props: Props): ReactNode => {
  const { bottleneck } = props;
  const form = useOutgoing(props);
  const { fields, type, flush, phase, mistakes, words } = form;
  return (
    <WithMargin margin={<SeenByTeam bottleneck={bottleneck} text={form.text} preview={form.seen?.preview} />}>
      <form className="reply" onSubmit={(event) => void form.sendOut(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={form.problem} />
        <TextFields
          fields={fields}
          onType={type}
          onBlur={flush}
          mistakes={besideFound(mistakes, words)}
          found={words}
          goalWords={bottleneck.goal?.words}
        />
        <WhyForStaff about="outgoing" />
        <SendingOut
          found={words}
          hasSeen={form.hasSeen}
          onSee={form.see}
          isBusy={form.isBusy}
          phase={phase}
          onRetry={flush}
        />
      </form>
    </WithMargin>
  );
};
