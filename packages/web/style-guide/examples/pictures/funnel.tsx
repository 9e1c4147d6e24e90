import type { ReactNode } from 'react';
import { Funnel } from '../../../pictures/funnel.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  const names = [s.subtitle, s.question, s.title];
  const [first = '', second = '', third = ''] = names;
  return (
    <>
      <State name="how many came how far">
        <Funnel
          threshold={10}
          label={s.subtitle}
          steps={[
            { name: first, amount: 95 },
            { name: second, amount: 90 },
            { name: third, amount: 80 },
          ]}
        />
      </State>
      <State name="with a number that may not be seen">
        <Funnel
          threshold={10}
          label={s.title}
          steps={[
            { name: first, amount: 35 },
            { name: second, amount: 20 },
            { name: third, amount: 'below' },
          ]}
        />
      </State>
    </>
  );
};
