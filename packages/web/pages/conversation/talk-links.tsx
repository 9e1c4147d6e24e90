// The same conversation has two addresses: in the file of the family, and on the screen that lies with the family.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../components/button.tsx';
import type { Conversation } from './conversation-view.ts';
import type { Question } from './questions.ts';

type Whose = Pick<Conversation, 'familyId' | 'isFamilyTurn'>;
type To = { readonly talk: Whose; readonly question: Question; readonly children: ReactNode };

export const QuestionLink = ({
  talk: { familyId, isFamilyTurn },
  question: { slug: vraag },
  isNow,
  children,
}: To & { readonly isNow: boolean }): ReactNode => {
  const current = isNow ? 'step' : undefined;
  return isFamilyTurn ? (
    <Link to="/beurt/$vraag" params={{ vraag }} aria-current={current}>
      {children}
    </Link>
  ) : (
    <Link to="/gezinnen/$familyId/gesprek/$vraag" params={{ familyId, vraag }} aria-current={current}>
      {children}
    </Link>
  );
};

export const NextLink = ({ talk: { familyId, isFamilyTurn }, question: { slug: vraag }, children }: To): ReactNode =>
  isFamilyTurn ? (
    <ButtonLink to="/beurt/$vraag" params={{ vraag }} look="filled" iconAfter="next">
      {children}
    </ButtonLink>
  ) : (
    <ButtonLink to="/gezinnen/$familyId/gesprek/$vraag" params={{ familyId, vraag }} look="filled" iconAfter="next">
      {children}
    </ButtonLink>
  );
