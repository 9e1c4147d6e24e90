import { firstName } from '../../session/first-name.ts';
import { useText } from '../../text/use-text.ts';

/** Whose words a goal is in: a first name, or that they are everybody's. */
export const useSpeaker = (): ((name: string) => string) => {
  const t = useText('family');
  return (name) => (name === '' ? t('goal.together') : firstName(name));
};
