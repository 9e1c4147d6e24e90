// The living style guide: every component and picture in all its states, in the look of the gemeente at this host, in
// three languages. It is built beside the application (`vite build --mode stijl`), never into it.
import { type ReactNode, useEffect } from 'react';
import { PageHeading } from '../components/page-heading.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { Wordmark } from '../shells/wordmark.tsx';
import { speak } from '../text/load-catalogue.ts';
import { foundExamples, groups } from './found-examples.ts';
import './guide.css';
import { GuideBegin } from './guide-begin.tsx';
import { GuideExample } from './guide-example.tsx';
import { SampleContext, type SampleLanguage, samples } from './sample-words.ts';

const languages = { nl: 'Nederlands', en: 'English', ar: 'العربية' } as const;
const towns = { utrecht: 'Utrecht', amersfoort: 'Amersfoort' } as const;

const languageHere = (): SampleLanguage => {
  const asked = new URLSearchParams(globalThis.location.search).get('taal');
  return asked === 'en' || asked === 'ar' ? asked : 'nl';
};

/** Sentences inside components come from the catalogues. */
const useSpoken = (language: SampleLanguage): void => {
  useEffect(() => {
    const settle = async (): Promise<void> => {
      await speak(language);
      document.documentElement.lang = language;
      document.documentElement.dir = samples[language].direction;
      document.documentElement.dataset.guide = language;
    };
    void settle();
  }, [language]);
};

const addressAt = (town: string, language: SampleLanguage): string => {
  const { protocol, host, pathname } = globalThis.location;
  return `${protocol}//${host.replace(/^[^.]+/, town)}${pathname}?taal=${language}`;
};

const Switches = ({ language }: { readonly language: SampleLanguage }): ReactNode => {
  const here = globalThis.location.host.split('.')[0] ?? '';
  return (
    <nav className="guide-switches" aria-label="Look and language" lang="en">
      <ul>
        {Object.entries(towns).map(([town, name]) => (
          <li key={town}>
            <a className="pill" href={addressAt(town, language)} aria-current={town === here ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        {(['nl', 'en', 'ar'] as const).map((taal) => (
          <li key={taal}>
            <a
              className="pill"
              href={addressAt(here, taal)}
              lang={taal}
              aria-current={taal === language ? 'true' : undefined}
            >
              {languages[taal]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Contents = (): ReactNode => (
  <nav className="guide-contents" aria-label="Contents" lang="en" dir="ltr">
    {groups.map((group) => (
      <div key={group}>
        <p>
          <strong>{group}</strong>
        </p>
        <ul>
          {foundExamples
            .filter((example) => example.group === group)
            .map(({ name }) => (
              <li key={name}>
                <a className="utrecht-link" href={`#${name}`}>
                  {name}
                </a>
              </li>
            ))}
        </ul>
      </div>
    ))}
  </nav>
);

export const StyleGuide = (): ReactNode => {
  const taal = languageHere();
  useSpoken(taal);
  return (
    <SampleContext value={samples[taal]}>
      <SkipLink />
      <div className="band" />
      <header className="mast no-print">
        <div className="mast__row">
          <Wordmark />
          <Switches language={taal} />
        </div>
      </header>
      <main id="content" className="page guide" tabIndex={-1}>
        <div lang="en" dir="ltr">
          <PageHeading
            title="Stijl"
            lead="Every component and picture in all its states, in the look of this gemeente. Take what is here before you make something new."
          >
            What Greep is built from
          </PageHeading>
        </div>
        <GuideBegin />
        <div className="guide-both">
          <Contents />
          <div>
            {groups.flatMap((group) =>
              foundExamples
                .filter((example) => example.group === group)
                .map((example) => <GuideExample key={example.name} example={example} />),
            )}
          </div>
        </div>
      </main>
    </SampleContext>
  );
};
