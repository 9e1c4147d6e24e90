import type { ReactNode } from 'react';
import { Face, type FaceKind } from '../../components/face.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useText } from '../../text/use-text.ts';
import { nearestFirst } from '../family-member/nearest-first.ts';
import { readerName } from '../family-member/reader-name.ts';
import type { Plan, Version } from './family-views.ts';

type Known = Version['readers'][number];
/** A reader of a version, or an act of sharing: both say who, what, on which ground and what for. */
export type Reader = Pick<Known, 'name' | 'kind' | 'what' | 'ground' | 'purpose'>;

const faces: Readonly<Record<Known['kind'], FaceKind>> = {
  family: 'family',
  worker: 'worker',
  supervisor: 'org',
  network: 'own',
  partner: 'org',
};

const kinds = ['family', 'worker', 'supervisor', 'network', 'partner'] as const;
const kindOf = (kind: string): Known['kind'] => kinds.find((known) => known === kind) ?? 'partner';
const groundOf = (ground: string): Known['ground'] =>
  (['own-plan', 'directly-involved', 'consent'] as const).find((known) => known === ground) ?? 'consent';

/** Who reads the plan, what of it, and why that may: the family, then who is nearest. */
export const Readers = ({ readers }: { readonly readers: readonly (Reader | Plan['shares'][number])[] }): ReactNode => {
  const t = useText('family-file');
  const common = useText('common');
  return (
    <Rows label={t('readers.title')}>
      {nearestFirst(readers).map((reader) => {
        const name = readerName(reader, common);
        const isWithdrawn = 'withdrawnAt' in reader && reader.withdrawnAt !== undefined;
        return (
          <Row key={`${reader.kind}-${reader.name}`} lead={<Face kind={faces[kindOf(reader.kind)]} name={name} />}>
            <p>
              <strong>{name}</strong>{' '}
              <span className="quiet">
                {t(reader.what === 'own-actions' ? 'readers.own' : 'readers.whole')}
                {isWithdrawn && ` · ${t('readers.withdrawn')}`}
              </span>
            </p>
            <p className="quiet small">{t(`ground.${groundOf(reader.ground)}`)}</p>
          </Row>
        );
      })}
    </Rows>
  );
};
