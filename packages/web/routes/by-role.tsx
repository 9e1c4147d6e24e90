import type { Role } from '@greep/access';
import type { RouteComponent } from '@tanstack/react-router';
import type { ComponentType, ReactNode } from 'react';
import { NotFound } from '../pages/not-found.tsx';
import { useActingRole } from '../session/session-query.ts';

/** One address that shows each role its own page; for other roles it does not exist. */
export const byRole = (pages: Readonly<Partial<Record<Role, ComponentType>>>): RouteComponent => {
  const ByRole = (): ReactNode => {
    const role = useActingRole()?.role;
    const Page = role === undefined ? undefined : pages[role];
    return Page === undefined ? <NotFound /> : <Page />;
  };
  return ByRole;
};
