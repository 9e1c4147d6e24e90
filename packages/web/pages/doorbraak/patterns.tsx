import { type ReactNode, useMemo } from 'react';
import type { View } from '../../api/api.ts';
import { useView } from '../../api/use-view.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { List } from '../../list/list.tsx';
import type { ListOf } from '../../list/list-of.ts';
import { asWritten } from '../../text/as-written.ts';
import { beginSentence } from '../../text/begin-sentence.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';

type Row = View<'GET /doorbraak-patterns'>['rows'][number];

const Best = ({ best }: Pick<Row, 'best'>): ReactNode => {
  const t = useText('doorbraak');
  if (best === undefined) return <span className="quiet">{t('patterns.noAnswer')}</span>;
  return (
    <>
      <span {...asWritten(best.answer.words)}>{best.answer.words}</span>{' '}
      <TextLink
        to="/knelpunten/$bottleneckId"
        params={{ bottleneckId: best.id }}
        aria-label={`${t('patterns.read')}: ${best.question}`}
      >
        {t('patterns.read')}
      </TextLink>
    </>
  );
};

const listOf = (t: Say<'doorbraak'>, ladder: Say<'ladder'>): ListOf<Row> => ({
  label: t('patterns.title'),
  ownOrder: t('patterns.order'),
  keyOf: ({ theme }) => theme,
  nameOf: ({ theme }) => ladder(`theme.${theme}`),
  textOf: ({ theme, best }) => `${ladder(`theme.${theme}`)} ${best?.answer.words ?? ''}`,
  columns: [
    {
      key: 'onderwerp',
      label: t('column.theme'),
      by: ({ theme }) => ladder(`theme.${theme}`),
      cell: ({ theme }) => (
        <TextLink to="/beantwoord" search={{ toon: theme }}>
          {beginSentence(ladder(`theme.${theme}`))}
        </TextLink>
      ),
    },
    { key: 'keer', label: t('seen.times'), by: ({ times }) => times, cell: ({ times }) => times },
    { key: 'open', label: t('patterns.open'), by: ({ open }) => open, cell: ({ open }) => open },
    {
      key: 'hielp',
      label: t('patterns.helped'),
      by: ({ helped }) => helped.yes,
      cell: ({ helped }) => t('patterns.helped.of', { yes: helped.yes, partly: helped.partly, no: helped.no }),
    },
    {
      key: 'dagen',
      label: t('patterns.days'),
      by: ({ medianDays }) => medianDays,
      cell: ({ medianDays }) => medianDays ?? <span className="quiet">–</span>,
    },
    { key: 'beste', label: t('patterns.best'), cell: ({ best }) => <Best best={best} /> },
  ],
  parts: [
    { key: 'vaker', label: t('part.again'), has: ({ times }) => times > 1 },
    { key: 'loopt', label: t('part.open'), has: ({ open }) => open > 0 },
  ],
});

const All = ({ rows }: { readonly rows: readonly Row[] }): ReactNode => {
  const t = useText('doorbraak');
  const ladder = useText('ladder');
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are others each time and say the same in one language.
  const list = useMemo(() => listOf(t, ladder), [language]);
  return (
    <>
      <PageHeading title={t('patterns.title')} lead={t('patterns.lead')}>
        {t('patterns.heading')}
      </PageHeading>
      {rows.length === 0 ? (
        <EmptyState picture="ladder" title={t('patterns.none.title')} level={2}>
          {t('patterns.none.text')}
        </EmptyState>
      ) : (
        <List rows={rows} list={list} />
      )}
    </>
  );
};

/** What comes back, by theme: how often, how long it took and what helped best. */
export const Patterns = (): ReactNode => (
  <ShownView shown={useView('GET /doorbraak-patterns', {})}>{({ rows }) => <All rows={rows} />}</ShownView>
);
