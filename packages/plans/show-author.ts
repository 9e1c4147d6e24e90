import type { Principal } from '@greep/access';
import type { Author } from './author.ts';
import type { AuthorView } from './views.ts';

type Written = Pick<Author, 'by' | 'byName' | 'at'> & { readonly isFromFamilyTurn?: boolean | undefined };

/** In the family's turn nobody writes but the family. */
const isByReader = ({ by, isFromFamilyTurn }: Written, reader: Principal): boolean =>
  isFromFamilyTurn ? reader.kind === 'familyTurn' : reader.kind === 'person' && reader.personId === by;

/** Names are for readers; ids stay where they are, and whoever reads knows what is their own. */
export const showAuthor = (author: Written, reader: Principal): AuthorView => ({
  byName: author.byName,
  at: author.at,
  ...(author.isFromFamilyTurn && { isFromFamilyTurn: true }),
  ...(isByReader(author, reader) && { isMe: true }),
});
