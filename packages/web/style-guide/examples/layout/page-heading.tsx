import type { ReactNode } from 'react';
import { Button } from '../../../components/button.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

/** A page has one; there are two here, because this is a guide. */
export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="with a sentence and something to do">
        <PageHeading title="Stijl" lead={s.sentence} actions={<Button icon="print">{s.whole}</Button>}>
          {s.title}
        </PageHeading>
      </State>
      <State name="ownWords: the family’s words are the heading">
        <PageHeading title="Stijl" ownWords>
          {s.ownWordsToo}
        </PageHeading>
      </State>
    </>
  );
};
