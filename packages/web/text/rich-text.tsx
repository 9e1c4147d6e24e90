import { Fragment, type ReactNode } from 'react';

/** Shows `<b>four of five</b>` in a catalogue sentence as bold. No other markup exists, so no sentence can bring in more. */
export const RichText = ({ children }: { readonly children: string }): ReactNode =>
  children.split(/<b>(.*?)<\/b>/).map((part, index) => (index % 2 === 1 ? <strong key={`${index}-${part}`}>{part}</strong> : <Fragment key={`${index}-${part}`}>{part}</Fragment>));
