// The list of questions of a team: what is asked, about what, how it stands, how long it lies and by when somebody answers.
import { useMemo } from 'react';
import { TextLink } from '../../components/text-link.tsx';
import type { Column, ListOf, Part } from '../../list/list-of.ts';
import { asWritten } from '../../text/as-written.ts';
import { type Say, useLanguage, useText } from '../../text/use-text.ts';
import { Deadline } from '../bottlenecks/deadline.tsx';
import { themes } from '../bottlenecks/report-form.ts';
import type { RowsHere } from './use-rows.ts';

type Row = NonNullable<RowsHere['rows']>[number];
type Says = { readonly t: Say<'doorbraak'>; readonly ladder: Say<'ladder'> };

const isDone = ({ state }: Row): boolean => state === 'answered' || state === 'closed';

const howLong = (row: Row, { t }: Says): string => {
  const since = isDone(row) ? 'took' : 'weeks';
  return t(row.weeks === 0 ? `${since}.none` : since, { count: row.weeks });
};

const standing = ({ state, helped }: Row, { t, ladder }: Says): string =>
  helped === undefined ? t(`state.${state}`) : ladder(`helped.${helped}`);

const columnsOf = (says: Says): readonly Column<Row>[] => {
  const { t, ladder } = says;
  return [
    {
      key: 'vraag',
      label: t('column.question'),
      by: ({ question }) => question,
      cell: ({ id, question }) => (
        <TextLink to="/knelpunten/$bottleneckId" params={{ bottleneckId: id }}>
          <span {...asWritten(question)}>{question}</span>
        </TextLink>
      ),
    },
    {
      key: 'onderwerp',
      label: t('column.theme'),
      by: ({ theme }) => ladder(`theme.${theme}`),
      cell: ({ theme }) => ladder(`theme.${theme}`),
    },
    { key: 'stand', label: t('column.state'), by: (row) => standing(row, says), cell: (row) => standing(row, says) },
    { key: 'weken', label: t('column.weeks'), by: ({ weeks }) => weeks, cell: (row) => howLong(row, says) },
  ];
};

const deadline = ({ t }: Says): Column<Row> => ({
  key: 'uiterlijk',
  label: t('column.due'),
  by: ({ due }) => due,
  cell: ({ due, isLate }) => <Deadline due={due} isLate={isLate} />,
});

const partsOf = ({ t, ladder }: Says, isOpen: boolean): readonly Part<Row>[] => [
  ...(isOpen
    ? [
        { key: 'te-laat', label: t('part.late'), has: ({ isLate }: Row) => isLate },
        { key: 'vraag-gesteld', label: t('state.returned'), has: ({ state }: Row) => state === 'returned' },
      ]
    : []),
  ...themes.map((theme) => ({
    key: theme,
    label: ladder(`theme.${theme}`),
    has: (row: Row) => row.theme === theme,
  })),
];

/** `isOpen`: what waits for an answer has a deadline. */
export const useQuestionList = ({
  label,
  ownOrder,
  isOpen,
}: {
  readonly label: string;
  readonly ownOrder: string;
  readonly isOpen: boolean;
}): ListOf<Row> => {
  const says = { t: useText('doorbraak'), ladder: useText('ladder') };
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are others each time and say the same in one language.
  return useMemo(
    () => ({
      label,
      ownOrder,
      keyOf: ({ id }) => id,
      nameOf: ({ question }) => question,
      textOf: ({ question, theme }) => `${question} ${says.ladder(`theme.${theme}`)}`,
      columns: [...columnsOf(says), ...(isOpen ? [deadline(says)] : [])],
      parts: partsOf(says, isOpen),
    }),
    [language, label, ownOrder, isOpen],
  );
};
