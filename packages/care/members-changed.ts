// Somebody joined the family or its circle, or no longer belongs to it. Whoever keeps who knows the family must hear it; who it is stays here.
import type { OutboxFact } from '@greep/store';

export const membersChanged: OutboxFact = { type: 'members-changed.v1', data: {} };
