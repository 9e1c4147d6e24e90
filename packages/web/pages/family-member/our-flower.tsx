import type { ReactNode } from 'react';
import { Section } from '../../components/section.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { Flower } from '../../pictures/flower.tsx';
import { RichText } from '../../text/rich-text.tsx';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile, Plan } from './family-views.ts';
import { flowerOf } from './flower-of.ts';
import { useNames } from './use-names.ts';
import { WhoHelps } from './who-helps.tsx';

/** Our own network: how many are near, the picture, and what everybody does. */
export const OurFlower = ({ file, plan }: { readonly file: FamilyFile; readonly plan: Plan }): ReactNode => {
  const t = useText('pictures');
  const names = useNames();
  const flower = flowerOf(file, plan, { t, names });
  const own = flower.people.filter(({ kind }) => kind === 'own').length;
  const all = flower.people.length;
  return (
    <Section title={t('flower.ours')}>
      <p className="section__text">
        <RichText>{all === 0 ? t('flower.empty') : t('flower.share.ours', { own, all })}</RichText>
      </p>
      <Sheet pile>
        <Flower flower={flower} />
      </Sheet>
      <WhoHelps flower={flower} plan={plan} level={3} />
    </Section>
  );
};
