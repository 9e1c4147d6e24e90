import type { ReactNode } from 'react';
import { DateText } from '../../../components/date-text.tsx';
import { State } from '../../state.tsx';

const shapes = ['short', 'day', 'weekday', 'full'] as const;

export const Example = (): ReactNode =>
  shapes.map((shape) => (
    <State key={shape} name={shape}>
      <DateText on="2026-10-23" shape={shape} />
    </State>
  ));
