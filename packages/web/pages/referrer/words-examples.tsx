import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useText } from '../../text/use-text.ts';

/** How concerns can be written so that the family recognises itself. */
export const WordsExamples = (): ReactNode => {
  const t = useText('referral');
  return (
    <div className="beside examples">
      <div>
        <h3 className="with-icon">
          <Icon name="check" />
          {t('words.do')}
        </h3>
        <ul>
          <li>{t('words.do.1')}</li>
          <li>{t('words.do.2')}</li>
          <li>{t('words.do.3')}</li>
        </ul>
      </div>
      <div>
        <h3 className="with-icon">
          <Icon name="stop" />
          {t('words.dont')}
        </h3>
        <ul>
          <li>{t('words.dont.1')}</li>
          <li>{t('words.dont.2')}</li>
          <li>{t('words.dont.3')}</li>
        </ul>
      </div>
    </div>
  );
};
