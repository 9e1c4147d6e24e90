import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from '../family-member/family-views.ts';

type Success = Plan['evaluations'][number]['successes'][number];

/** What went well, in the words of who said so. */
export const Successes = ({ successes }: { readonly successes: readonly Success[] }): ReactNode => {
  const t = useText('evaluation');
  if (successes.length === 0) return <p className="section__text">{t('success.nothing')}</p>;
  return (
    <ul className="rows">
      {successes.map(({ words, speakerName }) => (
        <li className="row" key={`${speakerName} ${words}`}>
          <div className="row__lead">
            <Icon name="star" />
          </div>
          <div className="row__body">
            <OwnWords>{words}</OwnWords>
            <p className="quiet small">{speakerName === '' ? t('success.together') : speakerName}</p>
          </div>
        </li>
      ))}
    </ul>
  );
};
