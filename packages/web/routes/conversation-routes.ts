import { createRoute } from '@tanstack/react-router';
import { bareLayout, turnLayout } from './layouts.tsx';
import { lazyPage } from './lazy-page.ts';

const getTable = () => bareLayout;
const getTurn = () => turnLayout;

const conversation = lazyPage(
  () => import('../pages/conversation/conversation-page.tsx').then(({ ConversationPage }) => ConversationPage),
  ['conversation'],
);
const turn = lazyPage(
  () => import('../pages/conversation/family-turn-page.tsx').then(({ FamilyTurnPage }) => FamilyTurnPage),
  ['conversation', 'gate'],
);

/** The conversation at the kitchen table. */
export const conversationRoutes = [
  createRoute({ getParentRoute: getTable, path: '/gezinnen/$familyId/gesprek', component: conversation }),
  createRoute({ getParentRoute: getTable, path: '/gezinnen/$familyId/gesprek/$vraag', component: conversation }),
] as const;

/** The same, while the screen lies with the family. */
export const familyTurnRoutes = [
  createRoute({ getParentRoute: getTurn, path: '/beurt', component: turn }),
  createRoute({ getParentRoute: getTurn, path: '/beurt/$vraag', component: turn }),
] as const;
