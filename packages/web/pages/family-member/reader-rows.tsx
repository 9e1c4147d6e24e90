import type { ReactNode } from 'react';
import { Face } from '../../components/face.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import { nearestFirst } from './nearest-first.ts';
import { type ReaderCodes, ReaderLine } from './reader-line.tsx';
import { useNames } from './use-names.ts';

/** The family reads its own plan; that needs one line. */
const OurFamily = ({ names }: { readonly names: readonly string[] }): ReactNode => {
  const t = useText('family-plan');
  const list = useNames();
  return (
    <Row lead={<Face kind="family" name={names[0] ?? ''} />}>
      <p>
        <strong>{t('people.family')}</strong> <span className="quiet">{list(names.map(firstName))}</span>
      </p>
      <p className="small">
        {t('extent.whole-plan')} {t('ground.own-plan')}
      </p>
    </Row>
  );
};

/** Everybody who reads: the family, then who is nearest. `endOf`: what can be done with this reader. */
export const ReaderRows = <Reader extends ReaderCodes>({
  readers,
  moreOf,
  endOf,
}: {
  readonly readers: readonly Reader[];
  readonly moreOf?: (reader: Reader) => ReactNode;
  readonly endOf?: (reader: Reader) => ReactNode;
}): ReactNode => {
  const family = readers.filter(({ kind }) => kind === 'family');
  const others = nearestFirst(readers.filter(({ kind }) => kind !== 'family'));
  return (
    <Rows>
      {family.length > 0 && <OurFamily names={family.map(({ name }) => name)} />}
      {others.map((reader) => (
        <ReaderLine
          key={`${reader.kind} ${reader.name}`}
          reader={reader}
          more={moreOf?.(reader)}
          end={endOf?.(reader)}
        />
      ))}
    </Rows>
  );
};
