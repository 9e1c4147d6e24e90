import type { View } from '../../api/api.ts';

export type Person = View<'GET /people/{personId}'>;
export type HeldRole = Person['roles'][number];
export type Organisation = View<'GET /organisations'>['rows'][number];
