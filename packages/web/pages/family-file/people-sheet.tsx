import type { ReactNode } from 'react';
import { Facts } from '../../components/facts.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { SmallFlower } from '../../pictures/small-flower.tsx';
import { useText } from '../../text/use-text.ts';
import { helpersOf } from '../family-member/helpers-of.ts';
import { readerName } from '../family-member/reader-name.ts';
import type { FamilyFile, Plan } from './family-views.ts';
import { namesOf } from './file-head.tsx';
import { PlanSheet } from './plan-sheet.tsx';

/** Sheet two: who helps, from the own circle and from organisations, and who reads along. */
export const PeopleSheet = ({
  file,
  plan,
  level,
}: {
  readonly file: FamilyFile;
  readonly plan: Plan;
  readonly level?: 2 | 3;
}): ReactNode => {
  const t = useText('family-file');
  const common = useText('common');
  const helpers = helpersOf({ ...plan, worker: file.trajectory.worker });
  const own = helpers.filter(({ kind }) => kind === 'own').map(({ name }) => name);
  const organisations = helpers.filter(({ kind }) => kind === 'org').map(({ name }) => name);
  const readers = plan.shares
    .filter(({ withdrawnAt, kind }) => withdrawnAt === undefined && kind !== 'family')
    .map((reader) => readerName(reader, common));
  const orNobody = (names: readonly string[]): string => (names.length === 0 ? t('sheet.nobody') : names.join(', '));
  // The family worker stands around the heart, as in the flower: no petal, and in no count.
  const counts = { own: own.length, all: own.length + organisations.length };
  return (
    <PlanSheet
      number={2}
      level={level}
      familyName={plan.familyName}
      title={t('sheet.people')}
      lead={counts.all === 0 ? t('sheet.people.none') : t('sheet.people.lead', counts)}
    >
      {counts.all > 0 && (
        <div className="sheet__picture">
          <SmallFlower
            own={own.length}
            organisations={organisations.length}
            label={t('sheet.people.picture', counts)}
          />
        </div>
      )}
      <p className="no-print small">
        <TextLink to="/gezinnen/$familyId/mensen" params={{ familyId: file.id }}>
          {t('sheet.people.flower')}
        </TextLink>
      </p>
      <Facts
        facts={[
          [t('sheet.family'), namesOf(file.members, t)],
          [t('sheet.own'), orNobody(own)],
          [t('sheet.organisations'), orNobody(organisations)],
          [t('sheet.readers'), plan.agreed === undefined ? t('sheet.readers.later') : orNobody(readers)],
        ]}
      />
    </PlanSheet>
  );
};
