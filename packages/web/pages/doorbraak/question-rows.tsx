import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import { Deadline } from '../bottlenecks/deadline.tsx';
import type { QuestionRow } from './doorbraak-views.ts';
import type { RowsHere } from './use-rows.ts';

/** Of what is open how long ago it was reported, of what was answered how long that took. */
const since = (state: QuestionRow['state']): 'took' | 'weeks' =>
  state === 'answered' || state === 'closed' ? 'took' : 'weeks';

/** Questions as a list: what is asked, about what, how long it lies and by when somebody answers. */
export const QuestionRows = ({
  here,
  rows,
  label,
}: {
  readonly here: RowsHere;
  readonly rows: NonNullable<RowsHere['rows']>;
  readonly label: string;
}): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  return (
    <>
      <Rows label={label}>
        {rows.map(({ id, theme, question, state, due, isLate, weeks, helped }) => (
          <Row key={id}>
            <p dir="auto">
              <TextLink to="/knelpunten/$bottleneckId" params={{ bottleneckId: id }}>
                <strong>{question}</strong>
              </TextLink>{' '}
              <Deadline due={due} isLate={isLate} />
            </p>
            <p className="quiet small standing">
              <Tag>{ladder(`theme.${theme}`)}</Tag>
              {state !== 'on-agenda' && state !== 'open' && <Tag>{t(`state.${state}`)}</Tag>}
              {helped !== undefined && <span>{ladder(`helped.${helped}`)}</span>}
              <span>{t(weeks === 0 ? `${since(state)}.none` : since(state), { count: weeks })}</span>
            </p>
          </Row>
        ))}
      </Rows>
      {here.more !== undefined && (
        <p className="after">
          <Button onClick={here.more} isBusy={here.isBusy}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
};
