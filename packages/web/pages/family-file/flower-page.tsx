import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { Flower } from '../../pictures/flower.tsx';
import { RichText } from '../../text/rich-text.tsx';
import { useText } from '../../text/use-text.ts';
import { flowerOf } from '../family-member/flower-of.ts';
import { useNames } from '../family-member/use-names.ts';
import { WhoHelps } from '../family-member/who-helps.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile, Plan } from './family-views.ts';
import { WithFileAndPlan } from './with-file-and-plan.tsx';

const Whole = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('pictures');
  const f = useText('family-file');
  const flower = flowerOf(file, plan, { t, names: useNames() });
  const own = flower.people.filter(({ kind }) => kind === 'own').length;
  return (
    <>
      <FamilyCrumbs file={file} here={f('sheet.people')} />
      <PageHeading
        lead={t('flower.lead')}
        actions={
          <Button icon="print" onClick={() => globalThis.print()}>
            {t('flower.print')}
          </Button>
        }
      >
        {t('flower.of', { family: file.name })}
      </PageHeading>
      <div className="flower-page">
        <Sheet pile>
          <Flower flower={flower} />
        </Sheet>
        <div>
          <p className="flower-page__share">
            <RichText>
              {flower.people.length === 0 ? t('flower.empty') : t('flower.share', { own, all: flower.people.length })}
            </RichText>
          </p>
          <WhoHelps flower={flower} plan={plan} level={2} />
        </div>
      </div>
    </>
  );
};

/** The network of a family on a page of its own, to look at together and to print. */
export const FlowerPage = (): ReactNode => (
  <WithFileAndPlan>{(file, plan) => <Whole file={file} plan={plan} />}</WithFileAndPlan>
);
