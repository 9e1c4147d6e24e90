import type { Principal } from '@greep/access';
import type { Stored } from '@greep/store';
import type { WrittenAction } from './action-item.ts';
import { showAuthor } from './show-author.ts';
import type { ActionView } from './views.ts';

export const showAction = (
  { value: { writtenBy, ...action }, version }: Stored<WrittenAction>,
  reader: Principal,
): ActionView => ({
  ...action,
  version,
  ...(writtenBy && { writtenBy: showAuthor(writtenBy, reader) }),
});
