import type { ReactNode } from 'react';
import { Face, type FaceKind } from '../../components/face.tsx';
import { Row } from '../../components/rows.tsx';
import { firstName } from '../../session/first-name.ts';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import { readerName } from './reader-name.ts';

const faces = {
  family: 'family',
  worker: 'worker',
  supervisor: 'org',
  network: 'own',
  partner: 'org',
} as const satisfies Record<string, FaceKind>;

const kinds = ['family', 'worker', 'supervisor', 'network', 'partner'] as const;
const extents = ['whole-plan', 'own-actions'] as const;
const grounds = ['own-plan', 'directly-involved', 'consent'] as const;
const purposes = ['help-with-plan', 'supervise-worker', 'do-own-part'] as const;

const find = <Code extends string>(codes: readonly Code[], code: string): Code | undefined =>
  codes.find((known) => known === code);

export type ReaderCodes = {
  readonly name: string;
  readonly kind: string;
  readonly what: string;
  readonly ground: string;
  readonly purpose: string;
};

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Somebody who reads: what, on which ground and what for, in plain words. */
export const ReaderLine = ({
  reader,
  more,
  end,
}: {
  readonly reader: ReaderCodes;
  /** What else there is to say of this reader. */
  readonly more?: ReactNode;
  readonly end?: ReactNode;
}): ReactNode => {
  const t = useText('family-plan');
  const common = useText('common');
  const name = readerName(reader, common);
  const kind = find(kinds, reader.kind) ?? 'partner';
  const extent = find(extents, reader.what);
  const ground = find(grounds, reader.ground);
  const purpose = find(purposes, reader.purpose);
  const known = { worker: firstName(reader.name), supervisor: t('reader.they') };
  const who = kind === 'worker' || kind === 'supervisor' ? known[kind] : capital(reader.name);
  return (
    <Row lead={<Face kind={faces[kind]} name={name} />} end={end || undefined}>
      <p>
        <strong {...asWritten(name)}>{capital(name)}</strong>{' '}
        <span className="quiet">{kind !== 'supervisor' && kind !== 'family' && t(`reader.${kind}`)}</span>
      </p>
      <p className="small">
        {extent !== undefined && t(`extent.${extent}`)} {ground !== undefined && t(`ground.${ground}`, { who })}{' '}
        {purpose !== undefined && t(`purpose.${purpose}`)}
      </p>
      {more}
    </Row>
  );
};
