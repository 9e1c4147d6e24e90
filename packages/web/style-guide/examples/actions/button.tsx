import type { ReactNode } from 'react';
import { Button, ButtonLink, OutsideButtonLink } from '../../../components/button.tsx';
import { useSample } from '../../sample-words.ts';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => {
  const s = useSample();
  return (
    <>
      <State name="filled: the one thing to do">
        <Button look="filled">{s.send}</Button>
      </State>
      <State name="outlined: everything else">
        <Button icon="clock">{s.later}</Button>
      </State>
      <State name="plain: the quietest">
        <Button look="plain" iconAfter="next">
          {s.later}
        </Button>
      </State>
      <State name="busy: stays where it is, stops a second click">
        <Button look="filled" isBusy>
          {s.send}
        </Button>
      </State>
      <State name="wide">
        <Button look="filled" icon="say" wide>
          {s.send}
        </Button>
      </State>
      <State name="ButtonLink: goes to a page">
        <ButtonLink to="/hulp">{s.whole}</ButtonLink>
      </State>
      <State name="OutsideButtonLink: leaves Greep">
        <OutsideButtonLink href="https://www.example.org/">{s.whole}</OutsideButtonLink>
      </State>
    </>
  );
};
