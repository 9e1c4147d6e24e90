import type { ReactNode } from 'react';
import { QuickExit } from '../../../components/quick-exit.tsx';

export const Example = (): ReactNode => <QuickExit />;
