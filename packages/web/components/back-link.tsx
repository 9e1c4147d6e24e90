import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon.tsx';

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & {
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
};

const Back = ({ children, 'aria-current': _isAbove, ...rest }: Anchor): ReactNode => (
  <p className="back">
    <a {...rest} className="utrecht-link with-icon">
      <Icon name="back" />
      {children}
    </a>
  </p>
);

/** Above the heading of a page that lies below another: `<BackLink to="/plan">Onze doelen</BackLink>`. */
export const BackLink = createLink(Back);
