// The language in which a refusal is told: what the reader asks for most, Dutch before all others.
const languages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk'] as const;
export type Language = (typeof languages)[number];

/** In these everything can be told; in the others what families can meet. */
export type WholeLanguage = 'nl' | 'en';
export type TranslatedLanguage = Exclude<Language, WholeLanguage>;

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
export const languageOf = (accepted: string | null | undefined): Language => {
  if (!accepted) return 'nl';
  const weights = languages.map((language) => ({ language, weight: weightOf(accepted, language) }));
  // Of two that are asked for as much, the first of the list.
  const [first] = weights.toSorted((one, other) => other.weight - one.weight);
  return first?.language ?? 'nl';
};
