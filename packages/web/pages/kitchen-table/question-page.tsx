import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotFound } from '../not-found.tsx';
import { Approach } from './approach.tsx';
import { Change } from './change.tsx';
import { Help } from './help.tsx';
import { Must } from './must.tsx';
import { Need } from './need.tsx';
import { questionOf } from './questions.ts';
import { TablePage } from './table-page.tsx';

const pages = { veranderen: Change, moet: Must, aanpak: Approach, helpen: Help, nodig: Need } as const;

/** One question of the conversation. Without a name it begins with the first. */
export const QuestionPage = (): ReactNode => {
  const { vraag } = useParams({ strict: false });
  const question = questionOf(vraag ?? 'veranderen');
  if (question === undefined) return <NotFound />;
  const Page = pages[question];
  return (
    <TablePage key={question} now={question}>
      {(plan, tellSaving) => <Page plan={plan} tellSaving={tellSaving} />}
    </TablePage>
  );
};
