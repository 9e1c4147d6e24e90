import { needed, type Surroundings } from './surroundings.ts';

/** What seals the cursors of lists; the same for every copy of a function, or a next page would be refused. */
export const cursorSecret = async (surroundings: Surroundings): Promise<string> => {
  if (surroundings.GREEP_MODE === 'local') return needed(surroundings.GREEP_CURSOR_SECRET, 'GREEP_CURSOR_SECRET');
  const { readSecret } = await import('./read-secret.ts');
  const { AWS_REGION, GREEP_CURSOR_SECRET_ARN } = surroundings;
  const secret = await readSecret(AWS_REGION, needed(GREEP_CURSOR_SECRET_ARN, 'GREEP_CURSOR_SECRET_ARN'));
  if (secret.length < 32) throw new Error('This function cannot start: the secret of cursors is too short.');
  return secret;
};
