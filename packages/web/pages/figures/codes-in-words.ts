// Codes of themes, levels and phases with their words.
import type { TextKey } from '../../text/catalogue.ts';
import type { Say } from '../../text/use-text.ts';

const themes: Readonly<Record<string, TextKey<'ladder'>>> = {
  'debts-and-money': 'theme.debts-and-money',
  'mental-health-care': 'theme.mental-health-care',
  housing: 'theme.housing',
  'route-and-indication': 'theme.route-and-indication',
  school: 'theme.school',
  safety: 'theme.safety',
  'rules-between-organisations': 'theme.rules-between-organisations',
  other: 'theme.other',
};
const levels: Readonly<Record<string, TextKey<'ladder'>>> = {
  supervisor: 'level.supervisor',
  doorbraakteam: 'level.doorbraakteam',
  policyTeam: 'level.policyTeam',
  national: 'level.national',
};

export const themeInWords = (theme: string, t: Say<'ladder'>): string => {
  const key = themes[theme];
  return key === undefined ? theme : t(key);
};

export const levelInWords = (level: string, t: Say<'ladder'>): string => {
  const key = levels[level];
  return key === undefined ? level : t(key);
};

/** In the order of a trajectory; the last three are ways in which it ended. */
export const phaseColumns = [
  'building-up',
  'under-way',
  'winding-down',
  'aftercare',
  'closed',
  'no-way-in',
  'short',
] as const;

/** From referral to plan. */
export const leadSteps = ['accepted', 'met', 'planned'] as const;
