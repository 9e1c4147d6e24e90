import type { ReactNode } from 'react';
import { BackLink } from '../../../components/back-link.tsx';
import { useSample } from '../../sample-words.ts';

export const Example = (): ReactNode => <BackLink to="/hulp">{useSample().subtitle}</BackLink>;
