import type { ReactNode } from 'react';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import { deedOf } from './deeds.ts';
import { DueWhen } from './due-when.tsx';
import type { Due, FamilyRow } from './family-rows.ts';
import { LogButton } from './log-button.tsx';

const Deed = ({ row, due }: { readonly row: FamilyRow; readonly due: Due }): ReactNode => {
  const t = useText('worker');
  const what = t(`needed.${due.what}`);
  return (
    <TextLink to={deedOf[due.what]} params={{ familyId: row.id }} aria-label={`${what}: ${row.name}`}>
      {what}
    </TextLink>
  );
};

const WhatIsDue = ({
  isOwn,
  ...rest
}: {
  readonly row: FamilyRow;
  readonly due: Due;
  readonly isOwn: boolean;
}): ReactNode => {
  const t = useText('worker');
  const { what } = rest.due;
  return isOwn || what === 'choose-worker' ? <Deed {...rest} /> : t(`needed.${what}`);
};

/** All that is due at a family, soonest first. For its worker each is a link to where it is done. */
export const Needed = ({
  row,
  isOwn,
  onLog,
}: {
  readonly row: FamilyRow;
  readonly isOwn: boolean;
  /** For whoever notes contacts on this very page. */
  readonly onLog?: ((familyId: string) => void) | undefined;
}): ReactNode => {
  const t = useText('worker');
  if (row.due === undefined) return <span className="quiet">{t('nothingNeeded')}</span>;
  return [row.due, ...row.alsoDue].map((due) => (
    <p key={due.what}>
      {due.what === 'contact' && onLog !== undefined ? (
        <LogButton row={row} onLog={onLog}>
          {t('needed.contact')}
        </LogButton>
      ) : (
        <WhatIsDue row={row} due={due} isOwn={isOwn} />
      )}{' '}
      <DueWhen due={due} />
    </p>
  ));
};
