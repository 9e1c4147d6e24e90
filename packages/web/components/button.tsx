import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** `filled`: the one thing to do in this part of the page. `outlined`: everything else. `plain`: the quietest. */
export type ButtonLook = 'filled' | 'outlined' | 'plain';

const looks: Readonly<Record<ButtonLook, string>> = {
  filled: 'utrecht-button--primary-action',
  outlined: 'utrecht-button--secondary-action',
  plain: 'utrecht-button--subtle',
};

type Dressed = {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

const classOf = ({ look = 'outlined', wide = false }: Pick<Dressed, 'look' | 'wide'>): string =>
  `utrecht-button ${looks[look]}${wide ? ' wide' : ''}`;

const Inside = ({ icon, iconAfter, children }: Dressed): ReactNode => (
  <>
    {icon && <Icon name={icon} />}
    {children}
    {iconAfter && <Icon name={iconAfter} />}
  </>
);

/** `isBusy` keeps the button where it is and reachable, and stops a second click. */
export const Button = ({
  look,
  icon,
  iconAfter,
  wide,
  isBusy = false,
  children,
  onClick,
  ...rest
}: Dressed & { readonly isBusy?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>): ReactNode => (
  <button
    type="button"
    {...rest}
    className={classOf({ look, wide })}
    aria-disabled={isBusy || undefined}
    onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
  >
    <Inside icon={icon} iconAfter={iconAfter}>
      {children}
    </Inside>
  </button>
);

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & { readonly ref?: Ref<HTMLAnchorElement> };

const ButtonAnchor = ({
  look,
  icon,
  iconAfter,
  wide,
  children,
  'aria-current': _isAbove,
  ...rest
}: Dressed & Anchor): ReactNode => (
  <a {...rest} className={`${classOf({ look, wide })} utrecht-button-link`}>
    <Inside icon={icon} iconAfter={iconAfter}>
      {children}
    </Inside>
  </a>
);

/** Looks like a button, goes to a page: `<ButtonLink to="/plan" look="filled">`. */
export const ButtonLink = createLink(ButtonAnchor);

/** The same, out of the application: to an issuer of identities. */
export const OutsideButtonLink = ButtonAnchor;
