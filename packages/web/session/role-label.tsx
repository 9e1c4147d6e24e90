import type { ReactNode } from 'react';
import { useLanguage, useText } from '../text/use-text.ts';
import type { RoleHere } from './session-api.ts';
import { useActingRole } from './session-query.ts';

/** “gezinswerker, Cumulus”. It is written down in Dutch; who reads another language reads the role in that language. */
export const useRoleLabel = (): ((role: Pick<RoleHere, 'role' | 'label'>) => string) => {
  const t = useText('roles');
  const language = useLanguage();
  return ({ role, label }) => (language === 'nl' ? label : label.replace(/^[^,]*/, t(role)));
};

/** In which role somebody works now. */
export const RoleLabel = (): ReactNode => {
  const labelOf = useRoleLabel();
  const role = useActingRole();
  return role === undefined ? null : labelOf(role);
};
