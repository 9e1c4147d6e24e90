import type { Stored } from '@greep/store';
import type { WrittenAction } from './action-item.ts';
import { showAuthor } from './show-author.ts';
import type { ActionView } from './views.ts';

/** It has one author for all of it, and words of somebody else may stand in it: nobody is told that it is their own. */
export const showAction = ({ value: { writtenBy, ...action }, version }: Stored<WrittenAction>): ActionView => ({
  ...action,
  version,
  ...(writtenBy && { writtenBy: showAuthor(writtenBy) }),
});
