import type { ReactNode } from 'react';
import { Explained } from '../components/explained.tsx';
import { useText } from '../text/use-text.ts';
import type { StaffTopic } from './topics.ts';

export const AnswerForStaff = ({ about }: { readonly about: StaffTopic }): ReactNode => {
  const t = useText('help-staff');
  return <Explained question={t(`${about}.question`)}>{t(`${about}.answer`)}</Explained>;
};
