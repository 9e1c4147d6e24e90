import type { ReactNode } from 'react';
import { Face, type FaceKind } from './face.tsx';

/** Somebody in a list: the shape that says how near, the name, and what this person is or does. */
export const Person = ({
  kind,
  name,
  role,
  children,
}: {
  readonly kind: FaceKind;
  readonly name: string;
  readonly role?: string;
  readonly children?: ReactNode;
}): ReactNode => (
  <div className="person">
    <Face kind={kind} name={name} />
    <div>
      <strong>{name}</strong>
      {role !== undefined && <span className="quiet"> {role}</span>}
      {children !== undefined && <div>{children}</div>}
    </div>
  </div>
);
