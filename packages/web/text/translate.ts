// Finds a sentence in a catalogue and fills in what it leaves open. The format of the files is that of i18next
// (`{{name}}`, `_one`, `_other`), without its 15 kB: that was more than the whole shell.
import type { Entries } from './catalogue.ts';
import { directionOf, type Language } from './language.ts';

export type Values = Readonly<Record<string, string | number>>;

const pluralRules = new Map<Language, Intl.PluralRules>();

const pluralOf = (language: Language, count: number): Intl.LDMLPluralRule => {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(language);
  pluralRules.set(language, rules);
  return rules.select(count);
};

/**
 * From right to left a name, a date or `+2` keeps its own direction (Unicode isolates), and does not turn what stands
 * beside it round.
 */
const apart = (value: string | number, language: Language): string =>
  directionOf(language) === 'rtl' ? `\u2068${value}\u2069` : String(value);

const fillIn = (sentence: string, values: Values, language: Language): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (open, name: string) => {
    const value = values[name];
    return value === undefined ? open : apart(value, language);
  });

/** `’s ochtends` and `doel 1` stay on one line. */
const keepTogether = (sentence: string): string =>
  sentence.replaceAll('’s ', '’s\u00a0').replace(/\bdoel (\d)/g, 'doel\u00a0$1');

/** An unknown key comes back as itself, so that a missing sentence is seen and not an empty place. */
export const translate = (
  entries: Entries,
  key: string,
  { language, values = {} }: { language: Language; values?: Values },
): string => {
  const counted =
    typeof values.count === 'number'
      ? (entries[`${key}_${pluralOf(language, values.count)}`] ?? entries[`${key}_other`])
      : undefined;
  return keepTogether(fillIn(counted ?? entries[key] ?? key, values, language));
};
