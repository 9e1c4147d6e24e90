import { type ReactNode, useId, useRef } from 'react';
import { allLanguages, type Language, languages } from '../text/language.ts';
import { chooseLanguage } from '../text/load-catalogue.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';

/** The language of now, and on a small sheet all of them, each named in itself. */
export const LanguageChoice = (): ReactNode => {
  const t = useText('common');
  const now = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();
  const choose = (language: Language): void => {
    sheet.current?.hidePopover();
    void chooseLanguage(language);
  };
  return (
    <>
      <button type="button" className="pill no-print" popoverTarget={id}>
        <Icon name="globe" />
        <span className="visually-hidden">{t('language')}: </span>
        {languages[now]}
      </button>
      <div id={id} className="languages no-print" popover="auto" ref={sheet}>
        <ul>
          {allLanguages.map((language) => (
            <li key={language}>
              <button
                type="button"
                lang={language}
                dir="auto"
                aria-current={language === now ? 'true' : undefined}
                onClick={() => choose(language)}
              >
                {languages[language]}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};
