import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import type { BottleneckRow } from './bottleneck-views.ts';
import { Deadline } from './deadline.tsx';

const One = ({ row, showsFamily }: { readonly row: BottleneckRow; readonly showsFamily: boolean }): ReactNode => {
  const t = useText('bottleneck');
  const ladder = useText('ladder');
  const { id, familyId, familyName, question, state, theme, owner, helped, isMine } = row;
  const to = { to: '/gezinnen/$familyId/knelpunten/$bottleneckId', params: { familyId, bottleneckId: id } } as const;
  return (
    <Row
      end={
        isMine && (
          <ButtonLink {...to} aria-label={`${t(`act.${state}`)}: ${question}`}>
            {t(`act.${state}`)}
          </ButtonLink>
        )
      }
    >
      <p dir="auto">
        <TextLink {...to}>
          <strong>{question}</strong>
        </TextLink>
      </p>
      <p>
        {isMine
          ? t(`mine.${state}`)
          : t(`state.${state}`, { name: owner?.name ?? t(`owner.${owner?.kind ?? 'worker'}`) })}{' '}
        <Deadline due={row.due} isLate={row.isLate} />
      </p>
      <p className="quiet small standing">
        <Tag>{ladder(`theme.${theme}`)}</Tag>
        {helped !== undefined && <span>{ladder(`helped.${helped}`)}</span>}
        {showsFamily && <span>{t('family', { name: familyName })}</span>}
      </p>
    </Row>
  );
};

/** Bottlenecks as a list: the question asked, where it lies, and by when somebody acts. */
export const BottleneckList = ({
  rows,
  label,
  showsFamily = true,
}: {
  readonly rows: readonly BottleneckRow[];
  readonly label: string;
  readonly showsFamily?: boolean;
}): ReactNode => (
  <Rows label={label}>
    {rows.map((row) => (
      <One key={row.id} row={row} showsFamily={showsFamily} />
    ))}
  </Rows>
);
