import type { ReactNode } from 'react';
import { type Language, languages } from '../text/language.ts';
import { speak } from '../text/load-catalogue.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

const codes: readonly Language[] = ['nl', 'en'];

/** The other language, named in that language. */
export const LanguageChoice = (): ReactNode => {
  const t = useText('common');
  const now = useLanguage();
  const other = codes.find((code) => code !== now) ?? 'nl';
  return (
    <button type="button" className="pill no-print" lang={other} onClick={() => void speak(other)}>
      <Icon name="globe" />
      <span className="visually-hidden" lang={now}>
        {t('language')}:{' '}
      </span>
      {languages[other]}
    </button>
  );
};
