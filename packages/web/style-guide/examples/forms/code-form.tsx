import type { ReactNode } from 'react';
import { CodeForm } from '../../../components/code-form.tsx';
import { State } from '../../state.tsx';

export const Example = (): ReactNode => (
  <State name="typed or scanned">
    <CodeForm isBusy={false} onSend={async () => {}} />
  </State>
);
