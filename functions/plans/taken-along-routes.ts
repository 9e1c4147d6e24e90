// What the device of the worker asks before a visit without reception, and after it. The rest goes by the ordinary routes.
import { route } from '@greep/http';
import { EmptyInput, FamilyParams, LeftBehindView, TakenAlongView, TakenParams } from '@greep/plans';

const shared = { action: 'takeAlong', tag: 'Conversations' } as const;

export const takenAlongRoutes = {
  takeAlong: route({
    method: 'POST',
    path: '/families/{familyId}/taken-along',
    summary: 'Take a family along to a home without reception: the key of a copy on this device',
    params: FamilyParams,
    body: EmptyInput,
    output: TakenAlongView,
    success: 201,
    ...shared,
  }),
  openTakenAlong: route({
    method: 'GET',
    path: '/families/{familyId}/taken-along/{takenId}',
    summary: 'The key of an own copy once more, after signing in again',
    params: TakenParams,
    output: TakenAlongView,
    success: 200,
    ...shared,
  }),
  leaveBehind: route({
    method: 'DELETE',
    path: '/families/{familyId}/taken-along/{takenId}',
    summary: 'Take the copy off the device: its key is destroyed',
    params: TakenParams,
    output: LeftBehindView,
    success: 200,
    ...shared,
  }),
} as const;
