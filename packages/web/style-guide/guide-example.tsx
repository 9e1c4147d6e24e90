import { type ReactNode, useState } from 'react';
import { Button } from '../components/button.tsx';
import type { FoundExample } from './found-examples.ts';
import { useSample } from './sample-words.ts';

const Code = ({ name, code }: { readonly name: string; readonly code: string }): ReactNode => {
  const [isCopied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };
  return (
    <details className="guide-code" lang="en" dir="ltr">
      <summary>The code of this example</summary>
      <p role="status">
        <Button look="plain" onClick={() => void copy()}>
          {isCopied ? 'Copied' : `Copy ${name}`}
        </Button>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: code that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <pre tabIndex={0}>
        <code>{code}</code>
      </pre>
    </details>
  );
};

/** A component in all its states, what it is for, and the code that shows it. */
export const GuideExample = ({
  example: { name, about, Example, code },
}: {
  readonly example: FoundExample;
}): ReactNode => {
  const { direction } = useSample();
  return (
    <section className="guide-example" id={name} aria-labelledby={`${name}-title`}>
      <div lang="en" dir="ltr">
        <h2 className="utrecht-heading-3" id={`${name}-title`}>
          {name}
        </h2>
        {about !== '' && <p className="quiet">{about}</p>}
      </div>
      <div className="guide-show" dir={direction} data-picture={name}>
        <Example />
      </div>
      <Code name={name} code={code} />
    </section>
  );
};
