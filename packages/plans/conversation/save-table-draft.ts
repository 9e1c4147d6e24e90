// What is being typed at the table. It lies there, and not with a person: when the screen goes to the family and comes
// back, the half sentence is still there, and the drafts of the worker are not within reach.
import { command, query } from '@greep/verbs';
import { onDraftsOf } from '../on-draft.ts';

const table = onDraftsOf(({ principal }) =>
  principal.kind === 'person' || principal.kind === 'familyTurn' ? 'TABLE' : undefined,
);

export const openTableDraft = query({ name: 'open-table-draft', action: 'viewConversation', ...table.opening });

export const saveTableDraft = command({
  name: 'save-table-draft',
  action: 'joinConversation',
  visibleBy: 'viewConversation',
  ...table.saving,
});
