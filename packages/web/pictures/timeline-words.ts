// What a timeline shows, in words: its label and its table say the same.
import { spokenDate } from '../text/dutch-date.ts';
import type { Language } from '../text/language.ts';
import type { Say } from '../text/use-text.ts';
import type { PictureRows } from './picture-table.tsx';
import { inTime, type TimelineData, type TimelineKind, timelineKinds } from './timeline-layout.ts';

type Words = { readonly t: Say<'pictures'>; readonly language: Language };

const counted = ['visit', 'call', 'meeting', 'evaluation'] as const;

export const timelineLabel = ({ marks }: TimelineData, { t, language }: Words): string => {
  const day = (on: string | undefined): string => (on === undefined ? '' : spokenDate(on, 'full', language));
  const number = (kind: TimelineKind): number => marks.filter((mark) => mark.kind === kind).length;
  const counts = counted
    .filter((kind) => number(kind) > 0)
    .map((kind) => t(`timeline.count.${kind}`, { count: number(kind) }));
  const found = (kind: TimelineKind) => marks.find((mark) => mark.kind === kind)?.on;
  const [next, missed] = [found('next'), found('missed')];
  return [
    t('timeline.label', { from: day(inTime(marks)[0]?.on) }),
    counts.length > 0 && `${counts.join(', ')}.`,
    next !== undefined && t('timeline.label.next', { on: day(next) }),
    missed !== undefined && t('timeline.label.missed', { on: day(missed) }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
};

/** Newest first, as people look back. */
export const timelineRows = ({ marks }: TimelineData, { t, language }: Words): PictureRows => ({
  columns: [t('timeline.column.day'), t('timeline.column.what')],
  rows: inTime(marks)
    .toReversed()
    .map(({ on, kind }) => [spokenDate(on, 'full', language), t(`timeline.kind.${kind}`)]),
});

/** What occurs, in a fixed order, for the key below the picture. */
export const kindsIn = ({ marks }: TimelineData): readonly TimelineKind[] =>
  timelineKinds.filter((kind) => marks.some((mark) => mark.kind === kind));
