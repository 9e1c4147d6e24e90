import type { ReactNode } from 'react';
import { QrCode } from '../../../components/qr-code.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <State name="an address for a camera">
      <QrCode address="https://utrecht.greep.example/code#K7WRQ-2MXHD" label={s.title} />
    </State>
  );
};
