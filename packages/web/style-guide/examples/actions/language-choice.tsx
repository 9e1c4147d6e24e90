import type { ReactNode } from 'react';
import { LanguageChoice } from '../../../components/language-choice.tsx';

export const Example = (): ReactNode => <LanguageChoice />;
