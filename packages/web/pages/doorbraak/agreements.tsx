import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { View } from '../../api/api.ts';
import { send } from '../../api/send.ts';
import { DateText } from '../../components/date-text.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { List } from '../../list/list.tsx';
import type { ListOf } from '../../list/list-of.ts';
import { MoreRows } from '../../list/more-rows.tsx';
import { rememberedRole } from '../../session/acting-role.ts';
import { asWritten } from '../../text/as-written.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';

type Row = View<'GET /doorbraak-agreements'>['rows'][number];
type Says = { readonly t: Say<'doorbraak'>; readonly ladder: Say<'ladder'> };

const helpedInWords = ({ helped }: Row, { t, ladder }: Says): string =>
  helped === undefined ? t('seen.notSaid') : ladder(`helped.${helped}`);

const listOf = (says: Says): ListOf<Row> => {
  const { t, ladder } = says;
  return {
    label: t('deals.title'),
    ownOrder: t('answered.order'),
    keyOf: ({ ladderId, who, what, before }) => [ladderId, who, what, before].join(' '),
    nameOf: ({ who, what }) => `${who} ${what}`,
    textOf: ({ who, what, question }) => `${who} ${what} ${question}`,
    columns: [
      {
        key: 'wie',
        label: t('column.who'),
        by: ({ who }) => who,
        cell: ({ who, ladderId }) => (
          <TextLink to="/knelpunten/$bottleneckId" params={{ bottleneckId: ladderId }}>
            <span {...asWritten(who)}>{who}</span>
          </TextLink>
        ),
      },
      {
        key: 'wat',
        label: t('column.what'),
        by: ({ what }) => what,
        cell: ({ what, question }) => (
          <>
            <span {...asWritten(what)}>{what}</span>
            <span className="table__about" {...asWritten(question)}>
              {question}
            </span>
          </>
        ),
      },
      {
        key: 'voor',
        label: t('column.before'),
        by: ({ before }) => before,
        cell: ({ before }) => <DateText on={before} />,
      },
      {
        key: 'onderwerp',
        label: t('column.theme'),
        by: ({ theme }) => ladder(`theme.${theme}`),
        cell: ({ theme }) => ladder(`theme.${theme}`),
      },
      {
        key: 'hielp',
        label: t('column.helped'),
        by: (row) => helpedInWords(row, says),
        cell: (row) => helpedInWords(row, says),
      },
    ],
    parts: [
      { key: 'nog-te-doen', label: t('part.ahead'), has: ({ isPast }) => !isPast },
      { key: 'dag-voorbij', label: t('part.past'), has: ({ isPast }) => isPast },
      { key: 'hielp-niet', label: ladder('helped.no'), has: ({ helped }) => helped === 'no' },
    ],
  };
};

const useAgreements = () =>
  useInfiniteQuery({
    queryKey: ['GET /doorbraak-agreements', rememberedRole()],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      send('GET /doorbraak-agreements', { query: pageParam === '' ? {} : { cursor: pageParam } }),
    getNextPageParam: (last) => (last.ok ? last.view.next : undefined),
  });

/** Who promised what before which day, over all answers of the teams, and whether it helped. */
export const Agreements = (): ReactNode => {
  const says = { t: useText('doorbraak'), ladder: useText('ladder') };
  const { t } = says;
  const language = useLanguage();
  const found = useAgreements();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are others each time and say the same in one language.
  const list = useMemo(() => listOf(says), [language]);
  if (found.data === undefined) return <Loading />;
  const broken = found.data.pages.find((page) => !page.ok);
  const rows = found.data.pages.flatMap((page) => (page.ok ? page.view.rows : []));
  return (
    <>
      <PageHeading title={t('deals.title')} lead={t('deals.lead')}>
        {t('deals.heading')}
      </PageHeading>
      <ProblemNotice problem={broken?.ok === false ? broken.problem : undefined} />
      {rows.length === 0 ? (
        <EmptyState picture="list" title={t('deals.none.title')} level={2}>
          {t('deals.none.text')}
        </EmptyState>
      ) : (
        <List
          rows={rows}
          list={list}
          more={
            found.hasNextPage && <MoreRows more={() => void found.fetchNextPage()} isBusy={found.isFetchingNextPage} />
          }
        />
      )}
    </>
  );
};
