import type { ReactNode } from 'react';
import { Loading } from '../../../components/loading.tsx';

/** Appears after a moment only, so that quick pages do not flicker. */
export const Example = (): ReactNode => <Loading />;
