// The little that goes along with a text: its theme, and the wait in whole weeks. No day, nobody, nowhere: a month beside
// the weeks would leave a day or two that it can have been.
import { type Day, daysBetween } from '@greep/kernel';
import type { Bottleneck } from '../bottleneck.ts';
import type { Theme } from '../themes.ts';

type Outside = { readonly theme: Theme; readonly weeksInFile: number };

export const outsideOf = ({ content, reportedOn }: Bottleneck, leftOn: Day): Outside => ({
  theme: content.theme,
  weeksInFile: Math.max(0, Math.floor(daysBetween(reportedOn, leftOn) / 7)),
});
