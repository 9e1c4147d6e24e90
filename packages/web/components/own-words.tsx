import type { ReactNode } from 'react';
import { asWritten } from '../text/as-written.ts';

export type OwnWordsProps = {
  readonly children: string;
  /** `list` in rows, `quote` in text, `title` as heading. */
  readonly size?: 'list' | 'quote' | 'title';
  /** Without quotation marks: where a frame already says whose words these are, such as a level of the staircase. */
  readonly bare?: boolean;
};

/** “’s ochtends” stays on one line. */
const unbroken = (words: string): string => words.replaceAll('’s ', '’s\u00a0');

/** The family speaks: serif, in quotation marks, in whatever direction its language runs. Nobody else gets this letter. */
export const OwnWords = ({ children, size = 'list', bare = false }: OwnWordsProps): ReactNode => (
  <span className={`voice voice--${size}${bare ? ' voice--bare' : ''}`} {...asWritten(children)}>
    {unbroken(children)}
  </span>
);
