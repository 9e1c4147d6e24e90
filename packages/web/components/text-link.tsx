import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & { readonly ref?: Ref<HTMLAnchorElement> };

/** The router calls each link to a page above this one "current"; only a menu says where one is. */
const Underlined = ({ 'aria-current': _isAbove, ...properties }: Anchor): ReactNode => (
  <a {...properties} className="utrecht-link" />
);

/** A link in running text: `<TextLink to="/hulp">`. */
export const TextLink = createLink(Underlined);
