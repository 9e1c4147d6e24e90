import { useText } from '../../text/use-text.ts';
import type { HeldRole } from './directory-views.ts';
import { findGivenRole } from './given-roles.ts';

/** "gezinswerker, Cumulus". */
export const useRoleName = (): ((held: Pick<HeldRole, 'role' | 'organisation'>) => string) => {
  const t = useText('roles');
  return ({ role, organisation }) => {
    const given = findGivenRole(role);
    const name = given === undefined ? role : t(given);
    return organisation === undefined ? name : `${name}, ${organisation.name}`;
  };
};
