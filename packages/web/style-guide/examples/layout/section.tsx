import type { ReactNode } from 'react';
import { Section } from '../../../components/section.tsx';
import { TextLink } from '../../../components/text-link.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="with a quiet link at its end">
        <Section title={s.title} aside={<TextLink to="/hulp">{s.whole}</TextLink>}>
          <p className="section__text">{s.sentence}</p>
        </Section>
      </State>
      <State name="level 3, inside another">
        <Section title={s.subtitle} level={3}>
          <p className="section__text">{s.otherSentence}</p>
        </Section>
      </State>
    </>
  );
};
