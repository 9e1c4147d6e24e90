import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import { fieldIn } from './form-part.ts';
import { besideFound, blockingMistakes, FoundWords } from './found-words.tsx';
import { foundIn, stillFound } from './outgoing-form.ts';
import { textOf } from './reply-form.ts';
import { SeenByTeam } from './seen-by-team.tsx';
import { SendingOut } from './sending-out.tsx';
import type { Typing } from './typing.tsx';
import { useAct } from './use-act.ts';
import { usePreview } from './use-preview.ts';

/** The answer to a question from outside the file. It leaves like every text: looked through, and read by the family. */
export const OutgoingAnswerForm = ({
  bottleneck,
  version,
  noteMoved,
  typing,
}: ActProps & { readonly typing: Typing }): ReactNode => {
  const t = useText('bottleneck');
  const navigate = useNavigate();
  const params = paramsOf(bottleneck);
  const { fields, type, flush, phase, done } = typing;
  const [hasSeen, see] = useState(false);
  const { act, isBusy, problem, mistakes, setMistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/outgoing-answers',
    { noteMoved },
  );
  const answer = textOf(fields, 'answer');
  const text = { kind: 'answer', answer } as const;
  const seen = usePreview(params, text);
  const found = seen === undefined ? [] : stillFound(foundIn(seen.of, seen.preview.findings, []), fields);
  const sendOut = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const blocking = blockingMistakes(found, t);
    if (answer === '') return setMistakes([{ field: 'answer', message: t('returned.missing') }]);
    if (blocking.length > 0) return setMistakes(blocking);
    if (!(await act({ params, body: { answer, hasSeenWarnings: hasSeen }, ifMatch: version }))) return;
    done();
    await navigate({ to: '/gezinnen/$familyId/knelpunten/$bottleneckId', params });
  };
  return (
    <WithMargin margin={<SeenByTeam bottleneck={bottleneck} text={text} preview={seen?.preview} />}>
      <p dir="auto" className="stuck__why">
        {bottleneck.askedBack?.question}
      </p>
      <form className="reply" onSubmit={(event) => void sendOut(event)} noValidate>
        <ErrorSummary mistakes={mistakes} />
        <ProblemNotice problem={problem} />
        <TextArea
          label={t('returned.label')}
          hint={t('up.answer.hint')}
          maxLength={1500}
          {...fieldIn({ fields, onType: type, onBlur: flush, mistakes: besideFound(mistakes, found) }, 'answer')}
        />
        <FoundWords found={found} field="answer" />
        <SendingOut found={found} hasSeen={hasSeen} onSee={see} isBusy={isBusy} phase={phase} onRetry={flush} />
      </form>
    </WithMargin>
  );
};
