import type { Principal } from '@greep/access';
import type { Author } from './author.ts';
import type { AuthorView } from './views.ts';

type Written = Pick<Author, 'by' | 'byName' | 'at'> & { readonly isFromFamilyTurn?: boolean | undefined };

/** In the family's turn several write, and each of them is somebody else. */
const isByReader = ({ by, isFromFamilyTurn }: Written, reader: Principal): boolean =>
  !isFromFamilyTurn && reader.kind === 'person' && reader.personId === by;

/** Names are for readers; ids stay where they are. With `reader`, whoever reads is told what is their own. */
export const showAuthor = (author: Written, reader?: Principal): AuthorView => ({
  byName: author.byName,
  at: author.at,
  ...(author.isFromFamilyTurn && { isFromFamilyTurn: true }),
  ...(reader && isByReader(author, reader) && { isMe: true }),
});
