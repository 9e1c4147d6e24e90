import type { ReactNode } from 'react';
import { TextLink } from '../../components/text-link.tsx';
import { useText } from '../../text/use-text.ts';
import { deedOf } from './deeds.ts';
import { DueWhen } from './due-when.tsx';
import type { Due, FamilyRow } from './family-rows.ts';

const Deed = ({ row, due }: { readonly row: FamilyRow; readonly due: Due }): ReactNode => {
  const t = useText('worker');
  const what = t(`needed.${due.what}`);
  return (
    <TextLink to={deedOf[due.what]} params={{ familyId: row.id }} aria-label={`${what}: ${row.name}`}>
      {what}
    </TextLink>
  );
};

/** All that is due at a family, soonest first. For its worker each is a link to where it is done. */
export const Needed = ({ row, isOwn }: { readonly row: FamilyRow; readonly isOwn: boolean }): ReactNode => {
  const t = useText('worker');
  if (row.due === undefined) return <span className="quiet">{t('nothingNeeded')}</span>;
  return [row.due, ...row.alsoDue].map((due) => (
    <p key={due.what}>
      {isOwn || due.what === 'choose-worker' ? <Deed row={row} due={due} /> : t(`needed.${due.what}`)}{' '}
      <DueWhen due={due} />
    </p>
  ));
};
