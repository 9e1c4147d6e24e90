import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { Face } from '../../../components/face.tsx';
import { Row, Rows } from '../../../components/rows.tsx';
import { useSample } from '../../sample-words.ts';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <Rows label={s.subtitle}>
      <Row lead={<Face kind="own" name={s.friend} />} end={<Button>{s.later}</Button>}>
        <p>
          <strong>{s.friend}</strong> <span className="quiet">{s.friendRole}</span>
        </p>
        <p>{s.otherSentence}</p>
      </Row>
      <Row>
        <p>{s.sentence}</p>
      </Row>
    </Rows>
  );
};
