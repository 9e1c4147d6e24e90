// Dutch, unless somebody asks for English more than for Dutch.
export type Language = 'nl' | 'en';

const weightOf = (accepted: string, language: Language): number => {
  const weights = accepted
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*q=/))
    .filter(([tag = '']) => tag === language || tag.startsWith(`${language}-`))
    .map(([, weight]) => Number(weight ?? 1) || 0);
  return Math.max(0, ...weights);
};

/** @param accepted the Accept-Language header */
export const languageOf = (accepted: string | null | undefined): Language =>
  accepted && weightOf(accepted, 'en') > weightOf(accepted, 'nl') ? 'en' : 'nl';
