import { query } from '@greep/verbs';
import { onConversation } from './conversation-file.ts';
import { showConversation } from './show-conversation.ts';

/** All that lies on the table. The same for the worker and for the family in its turn. */
export const openConversation = query({
  name: 'open-conversation',
  action: 'viewConversation',
  ...onConversation,
  view: showConversation,
  shows: ({ family }) => [family.id],
});
