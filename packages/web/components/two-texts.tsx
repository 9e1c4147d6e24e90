import type { ReactNode } from 'react';
import type { SavePhase, Whose } from '../autosave/save-outcome.ts';
import { spokenTime } from '../text/dutch-date.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import { OwnWords } from './own-words.tsx';
import { Sheet } from './sheet.tsx';

export type TwoTextsProps = {
  readonly conflict: Extract<SavePhase, { readonly phase: 'conflict' }>;
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
  /** The family's own words: then the family chooses. */
  readonly ownWords?: boolean;
};

const useNameOf = ({ who, by }: Whose): string => {
  const t = useText('common');
  if (who !== undefined) return t(`two.by.${who}`);
  return by ?? t('two.other');
};

/** Two people wrote at once: both texts as sheets, with who and when. Nothing is lost. */
export const TwoTexts = ({ conflict: { theirs, mine }, onChoose, ownWords = false }: TwoTextsProps): ReactNode => {
  const t = useText('common');
  const language = useLanguage();
  const who = useNameOf(theirs);
  const lead = theirs.who === 'self' ? t('two.lead.self') : t('two.lead', { who });
  const text = (words: string): ReactNode => (ownWords ? <OwnWords>{words}</OwnWords> : <p dir="auto">{words}</p>);
  return (
    <section className="two-texts" aria-label={lead}>
      <p>{lead}</p>
      <div className="two-texts__both">
        <Sheet>
          <p className="quiet small">
            {theirs.at === undefined ? who : t('two.at', { who, time: spokenTime(theirs.at, language) })}
          </p>
          {text(theirs.text)}
          <Button onClick={() => onChoose('theirs')} aria-label={`${t('two.take')}: ${who}`}>
            {t('two.take')}
          </Button>
        </Sheet>
        <Sheet>
          <p className="quiet small">{t('two.you')}</p>
          {text(mine)}
          <Button onClick={() => onChoose('mine')} aria-label={`${t('two.take')}: ${t('two.you')}`}>
            {t('two.take')}
          </Button>
        </Sheet>
      </div>
      {ownWords && <p className="quiet small">{t('two.family')}</p>}
    </section>
  );
};
