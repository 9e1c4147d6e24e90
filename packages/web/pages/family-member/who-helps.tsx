import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import type { FlowerData } from '../../pictures/flower-layout.ts';
import { FlowerList } from '../../pictures/flower-list.tsx';
import { useText } from '../../text/use-text.ts';
import type { Plan } from './family-views.ts';

/** What is still being done, and whether somebody reads along. */
const Deeds = ({ name, plan }: { readonly name: string; readonly plan: Plan }): ReactNode => {
  const t = useText('pictures');
  const deeds = plan.actions.filter(({ who, droppedAt, doneOn }) => who === name && !droppedAt && !doneOn);
  const reads = plan.shares.find((share) => share.name === name && share.withdrawnAt === undefined);
  return (
    <>
      {deeds.map(({ id, what }) => (
        <p key={id} dir="auto">
          {what}
        </p>
      ))}
      {reads !== undefined && (
        <p className="quiet small with-icon">
          <Icon name="eye" />
          {t(reads.what === 'whole-plan' ? 'flower.reads.plan' : 'flower.reads.own')}
        </p>
      )}
    </>
  );
};

/** Who is in the flower, what each of them does and who reads along. */
export const WhoHelps = ({
  flower,
  plan,
  level,
}: {
  readonly flower: FlowerData;
  readonly plan: Plan;
  readonly level: 2 | 3;
}): ReactNode => (
  <FlowerList people={flower.people} level={level}>
    {({ name }) => <Deeds name={name} plan={plan} />}
  </FlowerList>
);
