import type { ReactNode } from 'react';
import { Facts } from '../../components/facts.tsx';
import { Row } from '../../components/rows.tsx';
import { Tag } from '../../components/tag.tsx';
import type { TextKey } from '../../text/catalogue.ts';
import { useText } from '../../text/use-text.ts';
import type { Criterion } from './criteria.ts';
import { type Outcome, outcomeOf } from './outcome-of.ts';
import type { CriterionResult } from './results.ts';

/** Why a criterion has nothing to be about. */
const absent: Readonly<Record<string, TextKey<'accessibility'>>> = {
  '1.2.1': 'absent.sound',
  '1.2.2': 'absent.sound',
  '1.2.3': 'absent.sound',
  '1.2.4': 'absent.sound',
  '1.2.5': 'absent.sound',
  '1.4.2': 'absent.voice',
  '1.4.5': 'absent.pictures',
  '2.1.4': 'absent.keys',
  '2.5.1': 'absent.gestures',
  '2.5.4': 'absent.motion',
};

const ownNames: Readonly<Record<string, TextKey<'accessibility'>>> = {
  page: 'own.page',
  'text-spacing': 'own.text-spacing',
  'text-spacing-narrow': 'own.text-spacing-narrow',
  'letters-200': 'own.letters-200',
  'zoom-200': 'own.zoom-200',
  'zoom-400': 'own.zoom-400',
  'own-colours': 'own.own-colours',
  'no-motion': 'own.no-motion',
  'tab-through': 'own.tab-through',
  'tab-through-narrow': 'own.tab-through-narrow',
  keyboard: 'own.keyboard',
};

const looks = { whole: 'positive', part: 'plain', read: 'plain', absent: 'plain', faults: 'negative' } as const;

/** Names of rules and of files are what they are in every language. */
const Names = ({ names }: { readonly names: readonly string[] }): ReactNode => (
  <span lang="en" dir="ltr" className="rules">
    {names.join(', ')}
  </span>
);

const How = ({ result, outcome }: { readonly result: CriterionResult; readonly outcome: Outcome }): ReactNode => {
  const t = useText('accessibility');
  const said = (name: string): string => {
    const key = ownNames[name];
    return key === undefined ? name : t(key);
  };
  const { axe, ibm, own, tests } = result;
  return (
    <Facts
      facts={[
        ...(axe.length > 0 ? [[t('how.axe'), <Names key="axe" names={axe} />] as const] : []),
        ...(ibm.length > 0 ? [[t('how.ibm'), <Names key="ibm" names={ibm} />] as const] : []),
        ...(own.length > 0 ? [[t('how.own'), own.map(said).join(', ')] as const] : []),
        ...(tests.length > 0 ? [[t('how.tests'), <Names key="tests" names={tests} />] as const] : []),
        ...(outcome === 'read' ? [[t('how.hand'), t('how.hand.read')] as const] : []),
      ]}
    />
  );
};

export type CriterionRowProps = {
  readonly criterion: Criterion;
  readonly result: CriterionResult;
  readonly inDutch: boolean;
};

export const CriterionRow = ({ criterion, result, inDutch }: CriterionRowProps): ReactNode => {
  const t = useText('accessibility');
  const { number, level } = criterion;
  const outcome = outcomeOf(criterion, result);
  const name = `${number} ${inDutch ? criterion.nl : criterion.en}`;
  const why = absent[number];
  return (
    <Row
      end={
        <Tag kind={looks[outcome]}>
          {outcome === 'faults' ? t('outcome.faults', { count: result.faults }) : t(`outcome.${outcome}`)}
        </Tag>
      }
    >
      <h3 className="criterion__name">{name}</h3>
      <p className="quiet small">{t('criteria.level', { level })}</p>
      {outcome === 'absent' && why !== undefined ? (
        <p>{t(why)}</p>
      ) : (
        <details>
          <summary aria-label={t('criteria.how.of', { name })}>{t('criteria.how')}</summary>
          <How result={result} outcome={outcome} />
        </details>
      )}
    </Row>
  );
};
