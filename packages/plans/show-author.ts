import type { Author } from './author.ts';
import type { AuthorView } from './views.ts';

/** Names are for readers; ids stay where they are. */
export const showAuthor = ({ byName, at, isFromFamilyTurn }: Omit<Author, 'by'>): AuthorView => ({
  byName,
  at,
  ...(isFromFamilyTurn && { isFromFamilyTurn }),
});
