// Days, numbers and lists in plain words, as a person would say them.
export type Language = 'nl' | 'en';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const shapes = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const;

export const sayDay = (day: string, language: Language, shape: keyof typeof shapes = 'full'): string =>
  new Intl.DateTimeFormat(locales[language], { ...shapes[shape], timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00.000Z`),
  );

export const sayList = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);

const rangeWords = { nl: ' tot en met ', en: ' to ' } as const;

/** `1, 3 tot en met 7 en 9`. */
export const sayNumbers = (numbers: readonly number[], language: Language): string => {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const said = ranges.flatMap(([from, to]) => {
    if (from === to) return [String(from)];
    return to === from + 1 ? [String(from), String(to)] : [`${from}${rangeWords[language]}${to}`];
  });
  return sayList(said, language);
};
