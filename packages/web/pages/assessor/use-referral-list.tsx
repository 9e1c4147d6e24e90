// The list of referrals of an assessor: which family, from whom, how it stands, whose turn it is and how long it waits.
import { useMemo } from 'react';
import { DateText } from '../../components/date-text.tsx';
import { Tag } from '../../components/tag.tsx';
import { TextLink } from '../../components/text-link.tsx';
import type { Column, ListOf, Part } from '../../list/list-of.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { ReferralRow, SayList } from '../referral/referral-api.ts';
import { familyInWords, isEnded, standingInWords, turnInWords, waitInWords } from '../referral/referral-words.ts';

const columnsOf = (t: SayList): readonly Column<ReferralRow>[] => [
  {
    key: 'gezin',
    label: t('column.family'),
    by: ({ familyName }) => familyName,
    cell: ({ id, familyName }) => (
      <TextLink to="/aanmeldingen/$referralId" params={{ referralId: id }}>
        {familyInWords(familyName, t)}
      </TextLink>
    ),
  },
  {
    key: 'verwijzer',
    label: t('column.referrer'),
    by: ({ referrerName }) => referrerName,
    cell: ({ referrerName }) => referrerName,
  },
  {
    key: 'stand',
    label: t('column.state'),
    by: (row) => standingInWords(row, 'assessor', t),
    cell: (row) => standingInWords(row, 'assessor', t),
  },
  {
    key: 'beurt',
    label: t('column.turn'),
    by: (row) => turnInWords(row, 'assessor', t),
    cell: (row) => {
      const turn = turnInWords(row, 'assessor', t);
      return turn !== undefined && <Tag kind={row.isMyTurn ? 'now' : 'plain'}>{turn}</Tag>;
    },
  },
  {
    key: 'wacht',
    label: t('column.waits'),
    by: (row) => (isEnded(row) ? undefined : row.waitingDays),
    cell: (row) =>
      isEnded(row) || row.progress ? <DateText on={row.progress?.since ?? row.on} shape="full" /> : waitInWords(row, t),
  },
];

const partsOf = (t: SayList): readonly Part<ReferralRow>[] => [
  { key: 'aan-u', label: t('turn.me'), has: ({ isMyTurn }) => isMyTurn },
  { key: 'bij-anderen', label: t('part.others'), has: (row) => !row.isMyTurn && !isEnded(row) },
  { key: 'afgerond', label: t('part.ended'), has: isEnded },
];

export const useReferralList = (): ListOf<ReferralRow> => {
  const t = useText('referral-list');
  const language = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `t` is another one each time and says the same in one language.
  return useMemo(
    () => ({
      label: t('all.title'),
      ownOrder: t('all.order'),
      keyOf: ({ id }) => id,
      nameOf: ({ familyName }) => familyInWords(familyName, t),
      textOf: ({ familyName, referrerName }) => `${familyName} ${referrerName}`,
      columns: columnsOf(t),
      parts: partsOf(t),
    }),
    [language],
  );
};
