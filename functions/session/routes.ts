// What the session function serves below `/v1`: who am I, the code on paper, and goodbye.
import { route } from '@greep/http';
import {
  FamilyTurnView,
  HandOverInput,
  NoteSeenInput,
  RedeemInvitationInput,
  SessionView,
  SignedOutView,
} from '@greep/session';
import * as z from 'zod';

const tag = 'Session' as const;

export const sessionRoutes = {
  openSession: route({
    method: 'GET',
    path: '/session',
    action: 'public',
    summary: 'Who am I here, and which roles do I have',
    tag,
    output: SessionView,
    success: 200,
  }),
  redeemInvitation: route({
    method: 'POST',
    path: '/session/invitations',
    action: 'signed-in',
    summary: 'Use the invitation code on paper',
    tag,
    body: RedeemInvitationInput,
    output: SessionView,
    success: 201,
  }),
  handOverScreen: route({
    method: 'POST',
    path: '/session/family-turn',
    action: 'signed-in',
    summary: 'Hand this screen to a family, until somebody signs in again',
    tag,
    body: HandOverInput,
    output: FamilyTurnView,
    success: 201,
  }),
  noteSeen: route({
    method: 'POST',
    path: '/session/seen',
    action: 'signed-in',
    summary: 'Remember that the tour of a role is over, or up to which day news was read',
    tag,
    body: NoteSeenInput,
    output: SessionView,
    success: 200,
  }),
  signOut: route({
    method: 'POST',
    path: '/session/sign-out',
    action: 'signed-in',
    summary: 'End the session',
    tag,
    body: z.strictObject({}),
    output: SignedOutView,
    success: 200,
  }),
} as const;
