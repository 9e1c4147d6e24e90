import { type ReactNode, useEffect, useId, useRef } from 'react';
import { numberInWords } from '../text/number-words.ts';
import { useText } from '../text/use-text.ts';

/** `field` is the id of the control. */
export type FieldMistake = { readonly field: string; readonly message: string };

/** After sending: how many things are still missing, with a way to each. Takes the focus every time `mistakes` is a new list. */
export const ErrorSummary = ({ mistakes }: { readonly mistakes: readonly FieldMistake[] }): ReactNode => {
  const t = useText('common');
  const box = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => {
    if (mistakes.length > 0) box.current?.focus();
  }, [mistakes]);
  if (mistakes.length === 0) return null;
  return (
    <section className="error-summary" aria-labelledby={title} tabIndex={-1} ref={box}>
      <h2 className="utrecht-heading-3" id={title}>
        {t('errors', { count: mistakes.length, words: numberInWords(mistakes.length, t) })}
      </h2>
      <ul>
        {mistakes.map(({ field, message }) => (
          <li key={field}>
            <a
              className="utrecht-link"
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
