import type { Answer, ServedRoute } from '@greep/http';
import { ok, type Result } from '@greep/kernel';
import {
  describeSession,
  HandOverInput,
  handOverScreen,
  NoteSeenInput,
  noteSeen,
  type Recognition,
  RedeemInvitationInput,
  recognise,
  redeemInvitation,
  type SignInMeans,
  signOut,
} from '@greep/session';
import { sessionRoutes } from './routes.ts';
import { currentVisit } from './visit.ts';

const shown = async (means: Recognition): Promise<Result<Answer>> => {
  const view = await describeSession(currentVisit().request, means);
  return view.ok ? ok({ view: view.value }) : view;
};

/** The routes at work. The session is looked up once more: what identify said is about roles, not about sessions. */
export const servedRoutes = (means: SignInMeans): readonly ServedRoute[] => [
  { ...sessionRoutes.openSession, perform: () => shown(means) },
  {
    ...sessionRoutes.redeemInvitation,
    perform: async ({ requestId, replay }, input) => {
      const recognised = await recognise(currentVisit().request, means);
      if (!recognised.ok) return recognised;
      const { code } = RedeemInvitationInput.parse(input);
      const redeemed = await redeemInvitation(recognised.value, { code, requestId, ...(replay && { replay }) }, means);
      return redeemed.ok ? shown(means) : redeemed;
    },
  },
  {
    ...sessionRoutes.handOverScreen,
    perform: async (_facts, input) => {
      const { request, cookies } = currentVisit();
      const recognised = await recognise(request, means);
      if (!recognised.ok) return recognised;
      const { familyId } = HandOverInput.parse(input);
      const handed = await handOverScreen(recognised.value, { familyId, request }, means);
      if (!handed.ok) return handed;
      cookies.push(...handed.value.cookies);
      return ok({ view: { state: 'family-turn', ...handed.value } });
    },
  },
  {
    ...sessionRoutes.noteSeen,
    perform: async (_facts, input) => {
      const recognised = await recognise(currentVisit().request, means);
      if (!recognised.ok) return recognised;
      const noted = await noteSeen(recognised.value, NoteSeenInput.parse(input), means);
      return noted.ok ? shown(means) : noted;
    },
  },
  {
    ...sessionRoutes.signOut,
    perform: async () => {
      const { request, cookies } = currentVisit();
      const recognised = await recognise(request, means);
      if (!recognised.ok) return recognised;
      const { continueAt, cookies: cleared } = await signOut(recognised.value, means);
      cookies.push(...cleared);
      return ok({ view: { state: 'signed-out', ...(continueAt && { continueAt }) } });
    },
  },
];
