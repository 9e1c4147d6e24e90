// The little that goes along with a text: its theme, the month, and the wait in whole weeks. No day, nobody, nowhere.
import { type Day, daysBetween } from '@greep/kernel';
import type { Bottleneck } from '../bottleneck.ts';
import type { Theme } from '../themes.ts';

type Outside = { readonly theme: Theme; readonly reportedMonth: string; readonly weeksInFile: number };

export const outsideOf = ({ content, reportedOn }: Bottleneck, leftOn: Day): Outside => ({
  theme: content.theme,
  reportedMonth: reportedOn.slice(0, 7),
  weeksInFile: Math.max(0, Math.floor(daysBetween(reportedOn, leftOn) / 7)),
});
