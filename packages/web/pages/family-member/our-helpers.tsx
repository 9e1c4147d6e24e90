import type { ReactNode } from 'react';
import { Face } from '../../components/face.tsx';
import { Section } from '../../components/section.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';
import type { FamilyFile, Plan } from './family-views.ts';
import { type Helper, helpersOf } from './helpers-of.ts';
import { useNames } from './use-names.ts';

const useWhat = (): ((helper: Helper) => string) => {
  const t = useText('family');
  const names = useNames();
  return ({ kind, goals }) => {
    if (kind === 'worker') return t('helps.worker');
    if (goals.length > 0) return t('helps.goals', { count: goals.length, goals: names(goals.map(String)) });
    return kind === 'own' ? t('helps.own') : t('helps.organisation');
  };
};

/** Who helps us, as faces: round from the own circle, square from an organisation. */
export const OurHelpers = ({
  file,
  plan,
  more = false,
}: {
  readonly file: FamilyFile;
  readonly plan: Plan;
  /** With a link to the page about people. */
  readonly more?: boolean;
}): ReactNode => {
  const t = useText('family');
  const what = useWhat();
  const helpers = helpersOf({ ...plan, worker: file.trajectory.worker });
  return (
    <Section title={t('helps.title')} aside={more && <TextLink to="/mensen">{t('helps.all')}</TextLink>}>
      {helpers.length === 0 ? (
        <p className="section__text">{t('helps.none')}</p>
      ) : (
        <>
          <ul className="helpers">
            {helpers.map((helper) => (
              <li key={`${helper.kind} ${helper.name}`}>
                <Face kind={helper.kind} name={helper.name} />
                <strong>{helper.kind === 'worker' ? firstName(helper.name) : helper.name}</strong>
                <span className="quiet">{what(helper)}</span>
              </li>
            ))}
          </ul>
          <p className="small quiet">{t('helps.shapes')}</p>
        </>
      )}
    </Section>
  );
};
