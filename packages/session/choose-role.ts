// Somebody with several roles acts in one of them at a time and says which with every request,
// so that two open windows cannot mix them up.
import { fail, invalid, notAllowed, ok, type Result } from '@greep/kernel';
import type { Profile, RoleAssignment } from '@greep/people';

export const roleHeader = 'Greep-Role';

export const chooseRole = ({ roles }: Pick<Profile, 'roles'>, asked: string | null): Result<RoleAssignment> => {
  const [only] = roles;
  if (asked !== null) {
    const chosen = roles.find((role) => role.id === asked);
    return chosen ? ok(chosen) : fail(notAllowed('role-not-yours'));
  }
  if (!only) return fail(notAllowed('no-role'));
  return roles.length === 1 ? ok(only) : fail(invalid([], 'role-required'));
};
