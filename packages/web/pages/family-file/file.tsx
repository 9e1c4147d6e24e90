import { type ReactNode, Suspense } from 'react';
import { useView } from '../../api/use-view.ts';
import { ShownView } from '../../components/shown-view.tsx';
import { WithMargin } from '../../components/with-margin.tsx';
import { latePart } from '../../routes/late-part.ts';
import { FamilyBottlenecks } from '../bottlenecks/family-bottlenecks.tsx';
import { QuickLog } from '../family-worker/quick-log.tsx';
import { ChangePhase } from './change-phase.tsx';
import { Ended } from './ended.tsx';
import { FamilyCrumbs } from './family-crumbs.tsx';
import type { FamilyFile } from './family-views.ts';
import { FileHead } from './file-head.tsx';
import { FileMargin } from './file-margin.tsx';
import { Happened } from './happened.tsx';
import { Members } from './members.tsx';
import { PlanPart } from './plan-part.tsx';
import { Rhythm } from './rhythm.tsx';
import { useFamilyId } from './use-family-id.ts';
import { WhatWaits } from './what-waits.tsx';

const CirclePart = latePart(() => import('../circle/circle-part.tsx').then((file) => file.CirclePart), ['circle']);

const File = ({ file, version }: { readonly file: FamilyFile; readonly version: number | undefined }): ReactNode => {
  const isKnown = file.trajectory.state !== 'awaiting-worker';
  return (
    <>
      <FamilyCrumbs file={file} />
      <FileHead file={file} />
      {file.acts.includes('change-phase') && <ChangePhase file={file} version={version} />}
      <Ended file={file} version={version} />
      <WhatWaits file={file} version={version} />
      {isKnown && <PlanPart file={file} />}
      <WithMargin
        margin={
          <>
            <FileMargin file={file} />
            {file.acts.includes('record-contact') && (
              <QuickLog families={[{ id: file.id, name: file.name, usual: file.contacts[0] }]} />
            )}
          </>
        }
      >
        <Members file={file} />
        {file.trajectory.state === 'running' && (
          <Suspense>
            <CirclePart familyId={file.id} />
          </Suspense>
        )}
        {isKnown && <FamilyBottlenecks familyId={file.id} canReport={file.acts.includes('write-plan')} />}
        {isKnown && <Rhythm file={file} />}
        {isKnown && <Happened file={file} />}
      </WithMargin>
    </>
  );
};

/** The family file: who they are, how it stands, what waits, the plan, who belongs to it and what happened. */
export const FamilyFilePage = (): ReactNode => (
  <ShownView shown={useView('GET /families/{familyId}', { params: { familyId: useFamilyId() } })}>
    {(file, version) => <File file={file} version={version} />}
  </ShownView>
);
