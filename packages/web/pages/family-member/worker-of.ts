import type { Plan } from './family-views.ts';

/** The worker whom the plan knows: whoever put the latest version to the family. */
export const workerOf = ({ proposed, refused, agreed }: Plan): string | undefined =>
  (proposed ?? refused ?? agreed)?.proposedByName;
