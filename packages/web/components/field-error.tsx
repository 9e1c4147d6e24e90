import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export const FieldError = ({
  id,
  children,
}: {
  readonly id: string;
  readonly children: string | undefined;
}): ReactNode =>
  children !== undefined && (
    <p className="field__error" id={id}>
      <Icon name="stop" />
      {children}
    </p>
  );
