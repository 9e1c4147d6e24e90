// What somebody is typing is kept as it is. Each has their own draft of each part of the screen.
import { command, query } from '@greep/verbs';
import { onDraftsOf } from './on-draft.ts';

const own = onDraftsOf(({ principal }) => (principal.kind === 'person' ? principal.personId : undefined));

export const openDraft = query({ name: 'open-draft', action: 'saveDraft', ...own.opening });

export const saveDraft = command({
  name: 'save-draft',
  action: 'saveDraft',
  visibleBy: 'viewFamilyFile',
  ...own.saving,
});
