import { useSession } from '../../session/session-query.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import type { Language } from '../../text/language.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import type { Report } from './report.ts';

/** What every figure of one report needs to say itself. */
export type FigureTexts = {
  readonly t: Say<'figures'>;
  readonly common: Say<'common'>;
  readonly ladder: Say<'ladder'>;
  readonly language: Language;
  readonly threshold: number;
  readonly roundedTo: number;
  /** The first and the last day of the period, in words. */
  readonly from: string;
  readonly until: string;
  /** For in a file: of whom, when counted, how rounded. */
  readonly source: string;
  /** How the name of a file begins. */
  readonly fileStem: string;
};

export const useFigureTexts = ({ period, threshold, roundedTo, provider }: Report): FigureTexts => {
  const t = useText('figures');
  const language = useLanguage();
  const session = useSession();
  const whom = provider?.name ?? session?.gemeente.name ?? '';
  const day = (on: string): string => spokenDate(on, 'full', language);
  return {
    t,
    common: useText('common'),
    ladder: useText('ladder'),
    language,
    threshold,
    roundedTo,
    from: day(period.from),
    until: day(period.until),
    source: t('source', { whom, from: day(period.from), until: day(period.until), asOf: day(period.asOf), roundedTo }),
    fileStem: `greep-${period.period}-${period.asOf}`,
  };
};
