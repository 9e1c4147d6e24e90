// What the session function tells the screens: at which gemeente, who is here and in which roles.
import type { View } from '../api/api.ts';

export type Session = View<'GET /session'>;
export type RoleHere = Session['roles'][number];
