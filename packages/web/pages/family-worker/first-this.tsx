import type { ReactNode } from 'react';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Section } from '../../components/section.tsx';
import { today } from '../../text/day-distance.ts';
import { useText } from '../../text/use-text.ts';
import { deedOf } from './deeds.ts';
import { DueWhen } from './due-when.tsx';
import { type Due, type DueRow, type FamilyRow, firstOf } from './family-rows.ts';

const icons: Readonly<Record<Due['what'], IconName>> = {
  'choose-worker': 'people',
  'find-introducer': 'people',
  'reach-out': 'say',
  'first-meeting': 'meet',
  plan: 'plan',
  contact: 'phone',
  'answer-plan': 'plan',
  evaluation: 'flag',
  contradiction: 'say',
  circle: 'people',
};

const Act = ({ row, onLog }: { readonly row: DueRow; readonly onLog: (familyId: string) => void }): ReactNode => {
  const t = useText('worker');
  const { what } = row.due;
  const label = `${t(`act.${what}`)}: ${row.name}`;
  if (what === 'contact')
    return (
      <Button aria-label={label} onClick={() => onLog(row.id)}>
        {t(`act.${what}`)}
      </Button>
    );
  return (
    <ButtonLink to={deedOf[what]} params={{ familyId: row.id }} aria-label={label}>
      {t(`act.${what}`)}
    </ButtonLink>
  );
};

/** What cannot wait: at most four families, the oldest deadline on top. */
export const FirstThis = ({
  rows,
  onLog,
}: {
  readonly rows: readonly FamilyRow[];
  readonly onLog: (familyId: string) => void;
}): ReactNode => {
  const t = useText('worker');
  const first = firstOf(rows, today());
  return (
    <Section title={t('first.title')}>
      {first.length === 0 ? (
        <EmptyState picture="list" title={t('first.none.title')}>
          {t('first.none.text')}
        </EmptyState>
      ) : (
        <Rows label={t('first.title')}>
          {first.map((row) => (
            <Row key={row.id} lead={<Icon name={icons[row.due.what]} />} end={<Act row={row} onLog={onLog} />}>
              <p>
                <strong>{t(`first.${row.due.what}`, { name: row.name })}</strong> <DueWhen due={row.due} />
              </p>
              <p className="quiet">{t(`why.${row.due.what}`)}</p>
              {row.alsoDue.map((due) => (
                <p key={due.what}>
                  {t('first.also', { what: t(`needed.${due.what}`) })} <DueWhen due={due} />
                </p>
              ))}
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
};
