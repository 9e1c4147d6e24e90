import type { ReactNode } from 'react';
import { useView } from '../../api/use-view.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Button } from '../../components/button.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { ShownView } from '../../components/shown-view.tsx';
import { asWritten } from '../../text/as-written.ts';
import { spokenDate } from '../../text/dutch-date.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { KeepPlan } from '../family-file/keep-plan.tsx';
import { Doers } from './doers.tsx';
import type { FamilyFile, Plan } from './family-views.ts';
import { nearestFirst } from './nearest-first.ts';
import { OurHelpers } from './our-helpers.tsx';
import { VersionGoals } from './version-goals.tsx';
import { WithOurFamily } from './with-our-family.tsx';

const sheets = ['goals', 'people', 'agreements'] as const;

type Paper = { readonly file: FamilyFile; readonly plan: Plan };

/** The agreed version when there is one; otherwise what is being worked on, and that is said on every sheet. */
const printed = ({ agreed, goals, safetyGoals, actions }: Plan) =>
  agreed ?? { goals: [...goals, ...safetyGoals].filter(({ isDropped }) => !isDropped), actions };

const SheetText = ({ which, file, plan }: Paper & { readonly which: (typeof sheets)[number] }): ReactNode => {
  const t = useText('family-plan');
  const { goals, actions } = printed(plan);
  const { reach } = file.appointment;
  const members = file.members.map(({ name }) => name);
  if (which === 'goals') return <VersionGoals goals={goals} />;
  if (which === 'agreements')
    return (
      <>
        <Doers actions={actions} worker={file.trajectory.worker?.name} />
        {reach !== undefined && (
          <p className="after" {...asWritten(reach)}>
            {reach}
          </p>
        )}
      </>
    );
  return (
    <>
      <p>{members.join(', ')}</p>
      <OurHelpers file={file} plan={plan} />
      <p className="after">
        {t('paper.reads', {
          who: nearestFirst(
            plan.shares.filter(({ withdrawnAt }) => withdrawnAt === undefined),
            members,
          )
            .map(({ name }) => name)
            .join(', '),
        })}
      </p>
    </>
  );
};

const PaperPage = ({ file, plan }: Paper): ReactNode => {
  const t = useText('family-plan');
  const home = useText('family');
  const language = useLanguage();
  const { agreed } = plan;
  const which =
    agreed?.agreedOn === undefined
      ? t('paper.notAgreed')
      : t('paper.agreed', { version: agreed.version, date: spokenDate(agreed.agreedOn, 'full', language) });
  return (
    <>
      <BackLink to="/plan">{home('plan.title')}</BackLink>
      <div className="no-print">
        <PageHeading lead={t('paper.lead')}>{t('paper.title')}</PageHeading>
        <p>
          <Button look="filled" icon="print" onClick={() => globalThis.print()}>
            {t('paper.print')}
          </Button>
        </p>
        <KeepPlan plan={plan} />
      </div>
      <div className="paper">
        {sheets.map((sheet, index) => (
          <Sheet key={sheet} labelledBy={`blad-${sheet}`}>
            <p className="small">
              {t('paper.family', { name: file.name })}. {which}
            </p>
            <h2 id={`blad-${sheet}`} className="utrecht-heading-2">
              {t(`paper.${sheet}`)}
            </h2>
            <SheetText which={sheet} file={file} plan={plan} />
            <p className="paper__number small">{t('paper.number', { number: index + 1, of: sheets.length })}</p>
          </Sheet>
        ))}
      </div>
    </>
  );
};

const PaperOf = ({ familyId }: { readonly familyId: string }): ReactNode => {
  const file = useView('GET /families/{familyId}', { params: { familyId } });
  const plan = useView('GET /families/{familyId}/plan', { params: { familyId } });
  return (
    <ShownView shown={file}>
      {(ourFile) => <ShownView shown={plan}>{(ourPlan) => <PaperPage file={ourFile} plan={ourPlan} />}</ShownView>}
    </ShownView>
  );
};

/** The plan to take home: goals, people and agreements, each on a sheet of its own. */
export const PlanOnPaper = (): ReactNode => (
  <WithOurFamily>{(familyId) => <PaperOf familyId={familyId} />}</WithOurFamily>
);
