import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { View } from '../../api/api.ts';
import { useView } from '../../api/use-view.ts';
import { PageHeading } from '../../components/page-heading.tsx';
import { Section } from '../../components/section.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { HowFarCompared } from '../evaluation/how-far-then.tsx';
import { NotFound } from '../not-found.tsx';
import { Answers } from './answers.tsx';
import { ComparedActions, ComparedGoal } from './compared.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile, Version } from './family-views.ts';
import { Readers } from './readers.tsx';
import { useFamilyId } from './use-family-id.ts';

type Comparison = View<'GET /families/{familyId}/plan-versions/{version}/comparison'>;

const Head = ({ file, version }: { readonly file: FamilyFile; readonly version: Version }): ReactNode => {
  const t = useText('family-file');
  const language = useLanguage();
  return (
    <>
      <FamilyCrumbs file={file} here={t('versions.one', { version: version.version })} />
      <PageHeading
        lead={t('version.lead', {
          date: spokenDate(version.proposedAt, 'full', language),
          name: version.proposedByName,
        })}
      >
        {version.version > 1
          ? t('version.title', { version: version.version, before: version.version - 1 })
          : t('version.first', { name: file.name })}
      </PageHeading>
    </>
  );
};

const After = ({ version }: { readonly version: Version }): ReactNode => {
  const t = useText('family-file');
  return (
    <>
      <Section title={t('answers.label')}>
        <Answers version={version} />
      </Section>
      <Section title={t('version.readers')}>
        <Readers readers={version.readers} />
      </Section>
    </>
  );
};

const Compared = ({ comparison }: { readonly comparison: Comparison }): ReactNode => {
  const t = useText('family-file');
  const evaluation = useText('evaluation');
  const { older, newer, goals, actions } = comparison;
  const changed = goals.filter(({ change }) => change !== 'same');
  const isSame = changed.length === 0 && actions.every(({ change }) => change === 'same');
  return (
    <>
      <Section title={t('sheet.goals')}>
        {isSame && <p>{t('version.same')}</p>}
        {changed.map((goal) => (
          <ComparedGoal key={goal.id} change={goal} older={older} newer={newer} />
        ))}
        {!isSame && changed.length === 0 && <p className="quiet">{t('version.sameGoals')}</p>}
      </Section>
      <HowFarCompared older={older} newer={newer} title={evaluation('then.title.staff')} />
      <ComparedActions changes={actions} older={older} newer={newer} />
      <After version={newer} />
    </>
  );
};

const First = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const shown = useView('GET /families/{familyId}/plan-versions/{version}', { params: { familyId, version: 1 } });
  const t = useText('family-file');
  return (
    <ShownView shown={shown}>
      {(version) => (
        <>
          <Section title={t('sheet.goals')}>
            {version.goals.map((goal) => (
              <ComparedGoal
                key={goal.id}
                change={{ id: goal.id, change: 'added', fields: [] }}
                older={undefined}
                newer={version}
              />
            ))}
          </Section>
          <ComparedActions
            changes={version.actions.map(({ id }) => ({ id, change: 'added' as const }))}
            older={undefined}
            newer={version}
          />
          <After version={version} />
        </>
      )}
    </ShownView>
  );
};

const Comparing = ({ familyId, version }: { readonly familyId: string; readonly version: number }): ReactNode => {
  const shown = useView('GET /families/{familyId}/plan-versions/{version}/comparison', {
    params: { familyId, version },
  });
  return <ShownView shown={shown}>{(comparison) => <Compared comparison={comparison} />}</ShownView>;
};

const WithHead = ({ file, number }: { readonly file: FamilyFile; readonly number: number }): ReactNode => (
  <ShownView
    shown={useView('GET /families/{familyId}/plan-versions/{version}', {
      params: { familyId: file.id, version: number },
    })}
  >
    {(version) => (
      <>
        <Head file={file} version={version} />
        {number === 1 ? <First familyId={file.id} /> : <Comparing familyId={file.id} version={number} />}
      </>
    )}
  </ShownView>
);

/** One version beside the one before it, with what the family said to it. */
export const VersionPage = (): ReactNode => {
  const number = Number(useParams({ strict: false }).version);
  const shown = useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } });
  if (!Number.isInteger(number) || number < 1) return <NotFound />;
  return <ShownView shown={shown}>{(file) => <WithHead file={file} number={number} />}</ShownView>;
};
