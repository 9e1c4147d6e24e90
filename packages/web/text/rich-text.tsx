import { createElement, Fragment, type ReactNode } from 'react';

/** Shows `<b>four of five</b>` in a catalogue sentence as bold. No other markup exists, so no sentence can bring in more. */
export const RichText = ({ children }: { readonly children: string }): ReactNode => {
  const parts = children.split(/<b>(.*?)<\/b>/);
  return createElement(
    Fragment,
    null,
    ...parts.map((part, index) => (index % 2 === 1 ? createElement('strong', null, part) : part)),
  );
};
