import type { ReactNode } from 'react';
import { Crumbs } from '../../components/crumbs.tsx';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile } from './family-views.ts';

/** The way back: all families, then this family, then the page when it lies below the file. */
export const FamilyCrumbs = ({
  file,
  here,
}: {
  readonly file: Pick<FamilyFile, 'id' | 'name'>;
  readonly here?: string;
}): ReactNode => {
  const t = useText('family-file');
  const families = { to: '/gezinnen', name: t('families') };
  const family = { to: `/gezinnen/${file.id}`, name: t('family', { name: file.name }) };
  return (
    <Crumbs
      label={t('crumbs')}
      above={here === undefined ? [families] : [families, family]}
      here={here ?? family.name}
    />
  );
};
