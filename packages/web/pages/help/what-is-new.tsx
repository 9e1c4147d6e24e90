import type { Role } from '@greep/access';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { PageHeading } from '../../components/page-heading.tsx';
import { useNoteSeen } from '../../first-use/use-note-seen.ts';
import newestDays from '../../news/newest-days.json' with { type: 'json' };
import { latePart } from '../../routes/late-part.ts';
import { useActingRole, useSession } from '../../session/session-query.ts';
import { useText } from '../../text/use-text.ts';
import { ForReader } from './for-reader.tsx';

const Lines = latePart(() => import('../../help/news-lines.tsx').then((file) => file.NewsLines), ['news-staff']);

const News = ({ role }: { readonly role: Role }): ReactNode => {
  const t = useText('news');
  const noteSeen = useNoteSeen();
  const newest = newestDays[role];
  const seenUntil = useSession()?.seen?.newsUntil ?? '';
  // What was new when the page was opened stays marked while it is read.
  const [readUntil] = useState(seenUntil);
  const isNew = newest > seenUntil;
  useEffect(() => {
    if (isNew) void noteSeen({ newsUntil: newest });
  }, [isNew, newest, noteSeen]);
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <Suspense>
        <Lines role={role} readUntil={readUntil} />
      </Suspense>
    </>
  );
};

/** What was added for the own role, from the changelog. Reading it takes the mark from the home. */
export const WhatIsNew = (): ReactNode => {
  const role = useActingRole()?.role;
  return role === undefined ? null : (
    <ForReader role={role}>
      <News role={role} />
    </ForReader>
  );
};
