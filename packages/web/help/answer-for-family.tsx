import type { ReactNode } from 'react';
import { Explained } from '../components/explained.tsx';
import { useText } from '../text/use-text.ts';
import type { FamilyTopic } from './topics.ts';

export const AnswerForFamily = ({ about }: { readonly about: FamilyTopic }): ReactNode => {
  const t = useText('help');
  return <Explained question={t(`${about}.question`)}>{t(`${about}.answer`)}</Explained>;
};
