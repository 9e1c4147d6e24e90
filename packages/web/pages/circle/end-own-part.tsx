import { useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useSubmit } from '../../api/use-submit.ts';
import { useView } from '../../api/use-view.ts';
import { useKeptFields } from '../../autosave/use-kept-fields.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorSummary, type FieldMistake } from '../../components/error-summary.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { Why } from '../../help/why.tsx';
import { useText } from '../../text/use-text.ts';
import type { SharedPlan } from './circle-views.ts';

const Ended = (): ReactNode => {
  const t = useText('circle');
  return (
    <Sheet pile>
      <PageHeading>{t('end.done.title')}</PageHeading>
      <p>{t('end.done.text')}</p>
      <p className="after">
        <TextLink to="/">{t('start')}</TextLink>
      </p>
    </Sheet>
  );
};

type Ending = {
  readonly plan: SharedPlan;
  readonly version: number | undefined;
  readonly onEnd: () => void;
};

const Form = ({ plan: { familyId, familyName }, version, onEnd }: Ending): ReactNode => {
  const t = useText('circle');
  const { typed, change, forget } = useKeptFields(`end/${familyId}`, { words: '' });
  const [mistakes, setMistakes] = useState<readonly FieldMistake[]>([]);
  const { submit, isBusy, problem } = useSubmit('PUT /shared-plans/{familyId}/ending');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const words = typed.words.trim();
    setMistakes(words === '' ? [{ field: 'end-words', message: t('end.missing') }] : []);
    if (words === '' || isBusy) return;
    const answer = await submit({ params: { familyId }, body: { words }, ifMatch: version });
    if (!answer.ok) return;
    forget();
    onEnd();
  };
  return (
    <>
      <BackLink to="/">{t('start')}</BackLink>
      <PageHeading lead={t('end.lead')}>{t('end.title')}</PageHeading>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <form onSubmit={(event) => void send(event)} noValidate>
        <TextArea
          id="end-words"
          label={t('end.label')}
          hint={t('end.hint', { name: familyName })}
          error={mistakes[0]?.message}
          maxLength={4000}
          value={typed.words}
          onType={(words) => change({ words })}
        />
        <p className="after">{t('end.after')}</p>
        <Why about="end" />
        <p className="after">
          <Button type="submit" look="filled" isBusy={isBusy}>
            {t('end.go')}
          </Button>
        </p>
      </form>
    </>
  );
};

const Asked = ({ familyId, onEnd }: { readonly familyId: string; readonly onEnd: () => void }): ReactNode => (
  <ShownView shown={useView('GET /shared-plans/{familyId}', { params: { familyId } })}>
    {(plan, version) => <Form plan={plan} version={version} onEnd={onEnd} />}
  </ShownView>
);

/** "I can no longer do this": in own words, for the family and its worker. */
export const EndOwnPart = (): ReactNode => {
  const { familyId = '' } = useParams({ strict: false });
  const [hasEnded, setEnded] = useState(false);
  return hasEnded ? <Ended /> : <Asked familyId={familyId} onEnd={() => setEnded(true)} />;
};
