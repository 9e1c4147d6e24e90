import type { ReactNode } from 'react';
import { type DateShape, spokenDate } from '../text/dutch-date.ts';
import { useLanguage } from '../text/use-text.ts';

/** A day in words: `<DateText on="2026-10-23" shape="weekday" />`. */
export const DateText = ({ on, shape = 'day' }: { readonly on: string; readonly shape?: DateShape }): ReactNode => (
  <bdi>
    <time dateTime={on}>{spokenDate(on, shape, useLanguage())}</time>
  </bdi>
);
