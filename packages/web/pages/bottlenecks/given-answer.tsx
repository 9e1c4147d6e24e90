import type { ReactNode } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { asWritten } from '../../text/as-written.ts';
import { useText } from '../../text/use-text.ts';
import type { Answer, Bottleneck } from './bottleneck-views.ts';

/** Who does what, and by when. */
export const Deals = ({ deals }: { readonly deals: Answer['agreements'] }): ReactNode => {
  const t = useText('ladder');
  if (deals.length === 0) return null;
  return (
    <ul className="rows" aria-label={t('deals')}>
      {deals.map(({ who, what, before }) => (
        <li className="row row--stacked" key={`${who} ${what}`}>
          <p {...asWritten(what)}>
            <strong>{who}</strong> {what}
          </p>
          <p className="quiet small">
            {t('deals.before')} <DateText on={before} shape="weekday" />
          </p>
        </li>
      ))}
    </ul>
  );
};

/** What the answer was before it was put right, and why. */
export const Corrections = ({
  corrections,
}: {
  readonly corrections: NonNullable<Bottleneck['answer']>['corrections'];
}): ReactNode => {
  const t = useText('ladder');
  if (corrections.length === 0) return null;
  return (
    <details className="after">
      <summary>{t('corrected', { count: corrections.length })}</summary>
      <ul className="rows">
        {corrections.toReversed().map(({ was, on, why }) => (
          <li className="row row--stacked" key={`${on} ${was.words}`}>
            <p className="quiet small">
              <DateText on={on} shape="full" />
              {': '}
              <span {...asWritten(why)}>{why}</span>
            </p>
            <p {...asWritten(was.words)} className="written">
              <del>{was.words}</del>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The answer that came down: in words, with its agreements, and what it was before. */
export const GivenAnswer = ({ given }: { readonly given: NonNullable<Bottleneck['answer']> }): ReactNode => {
  const t = useText('ladder');
  const { level, on, answer, corrections } = given;
  return (
    <>
      <p className="quiet small">
        {t(`level.${level}`)}, <DateText on={on} shape="weekday" /> · {t(`direction.${answer.direction}`)}
      </p>
      <p {...asWritten(answer.words)} className="stuck__why">
        {answer.words}
      </p>
      <Deals deals={answer.agreements} />
      <Corrections corrections={corrections} />
    </>
  );
};
