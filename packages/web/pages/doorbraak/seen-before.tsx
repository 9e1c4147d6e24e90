import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { beginSentence } from '../../text/begin-sentence.ts';
import { numberInWords } from '../../text/number-words.ts';
import { useText } from '../../text/use-text.ts';
import type { Pattern } from './doorbraak-views.ts';

const mostDots = 6;

/** As many dots as times; the number stands beside them. */
const Dots = ({ count }: { readonly count: number }): ReactNode => (
  <svg
    className="dots"
    width={count * 9}
    height="9"
    viewBox={`0 0 ${count * 9} 9`}
    aria-hidden="true"
    focusable="false"
  >
    {Array.from({ length: count }, (_, index) => index).map((index) => (
      <circle key={index} cx={index * 9 + 4.5} cy="4.5" r="3" />
    ))}
  </svg>
);

/** Earlier bottlenecks on the same theme: what was done, how often, and whether it helped. */
export const SeenBefore = ({ pattern }: { readonly pattern: Pattern }): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const common = useText('common');
  const { times, open, medianDays, directions, examples } = pattern;
  const title =
    times === 0 ? t('seen.never') : beginSentence(t('seen', { count: times, words: numberInWords(times, common) }));
  return (
    <Section title={title} level={2}>
      {times === 0 && <p className="quiet">{t('seen.never.text')}</p>}
      {directions.length > 0 && (
        <table className="table seen">
          <caption className="visually-hidden">{t('seen.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('seen.what')}</th>
              <th scope="col" className="number">
                {t('seen.times')}
              </th>
              <th scope="col" className="number">
                {t('seen.helped')}
              </th>
            </tr>
          </thead>
          <tbody>
            {directions.map(({ direction, times: count, helped }) => (
              <tr key={direction}>
                <th scope="row">{beginSentence(ladder(`direction.${direction}`))}</th>
                <td className="number">
                  <Dots count={Math.min(count, mostDots)} /> {count}
                </td>
                <td className="number">{helped}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(medianDays !== undefined || open > 0) && (
        <p className="quiet small after">
          {medianDays !== undefined && t('seen.days', { count: medianDays })}{' '}
          {open > 0 && t('seen.open', { count: open })}
        </p>
      )}
      {examples.length > 0 && (
        <ul className="rows" aria-label={t('seen.examples')}>
          {examples.map(({ id, question, answer, days, helped }) => (
            <li className="row row--stacked" key={id}>
              <p dir="auto">{answer.words}</p>
              <p className="quiet small">
                {helped === undefined ? t('seen.notSaid') : ladder(`helped.${helped}`)} ·{' '}
                {t('seen.took', { count: days })} ·{' '}
                <TextLink to="/knelpunten/$bottleneckId" params={{ bottleneckId: id }}>
                  {question}
                </TextLink>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
