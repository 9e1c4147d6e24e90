import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { CheckRow } from '../../components/check-row.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../text/day-distance.ts';
import { parseDutchDate, typedDate } from '../../text/dutch-date.ts';
import { useText } from '../../text/use-text.ts';
import { type ActProps, paramsOf } from './act-props.ts';
import type { Bottleneck } from './bottleneck-views.ts';
import { useAct } from './use-act.ts';

type Objector = NonNullable<Bottleneck['leaving']>['mustBeThere'][number];

/** Who said no to an earlier text: whether they were there now. */
const Present = ({
  objectors,
  present,
  onTick,
}: {
  readonly objectors: readonly Objector[];
  readonly present: readonly string[];
  readonly onTick: (present: readonly string[]) => void;
}): ReactNode => {
  const t = useText('bottleneck');
  if (objectors.length === 0) return null;
  return (
    <fieldset className="after" id="present">
      <legend>{t('together.present')}</legend>
      {objectors.map(({ personId, name }) => (
        <CheckRow
          key={personId}
          label={name}
          isDone={present.includes(personId)}
          onTick={(isThere) =>
            onTick(isThere ? [...present, personId] : present.filter((person) => person !== personId))
          }
        />
      ))}
    </fieldset>
  );
};

/** Worker and family read the text together: from then on it may leave. */
export const ReadTogether = ({ bottleneck, version, noteMoved }: ActProps): ReactNode => {
  const t = useText('bottleneck');
  const [on, setOn] = useState(() => typedDate(today()));
  const [present, setPresent] = useState<readonly string[]>([]);
  const { act, isBusy, problem, mistakes, setMistakes } = useAct(
    'POST /families/{familyId}/bottlenecks/{bottleneckId}/readings',
    { noteMoved },
  );
  const record = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const day = parseDutchDate(on);
    if (day === undefined)
      return setMistakes([{ field: 'on', message: t('together.missing', { example: typedDate(today()) }) }]);
    const body = { on: day, ...(present.length > 0 && { present: [...present] }) };
    await act({ params: paramsOf(bottleneck), body, ifMatch: version });
  };
  return (
    <form className="reply" onSubmit={(event) => void record(event)} noValidate>
      <h3 className="utrecht-heading-3">{t('together.title')}</h3>
      <p>{t('together.text')}</p>
      <ErrorSummary mistakes={mistakes} />
      <ProblemNotice problem={problem} />
      <Present objectors={bottleneck.leaving?.mustBeThere ?? []} present={present} onTick={setPresent} />
      <div className="after">
        <DateField
          id="on"
          label={t('together.on')}
          error={mistakes.find(({ field }) => field === 'on')?.message}
          value={on}
          onType={setOn}
        />
      </div>
      <p className="buttons after">
        <Button type="submit" look="filled" isBusy={isBusy}>
          {t('together.go')}
        </Button>
      </p>
    </form>
  );
};
