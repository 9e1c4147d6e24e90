// A person with several roles acts in one at a time, per tab: two tabs can work in two roles without mixing them.
import type { RoleHere, Session } from './session-api.ts';

const place = 'greep:role';

export const rememberedRole = (): string | undefined => sessionStorage.getItem(place) ?? undefined;

export const actIn = (assignmentId: string): void => sessionStorage.setItem(place, assignmentId);

export const forgetRole = (): void => sessionStorage.removeItem(place);

/** The role of this tab; the only or first role when none was chosen, or when the chosen one was taken away. */
export const actingRole = ({ roles }: Session): RoleHere | undefined => {
  const remembered = rememberedRole();
  const role = roles.find(({ assignmentId }) => assignmentId === remembered) ?? roles[0];
  if (role !== undefined && role.assignmentId !== remembered) actIn(role.assignmentId);
  return role;
};
