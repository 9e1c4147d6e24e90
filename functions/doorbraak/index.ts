// Bottlenecks without names, for the doorbraakteam and the policy team of a gemeente.
import {
  answerOnLadder,
  askBack,
  correctOnLadder,
  listAgreements,
  listLadder,
  listPatterns,
  noteForTeam,
  openLadder,
  passUpToNation,
  passUpToPolicyTeam,
  previewNationalText,
  pullBack,
} from '@greep/escalations';
import { serveVerbs } from '@greep/serving';
import { doorbraakRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  answerOnLadder,
  askBack,
  correctOnLadder,
  listAgreements,
  listLadder,
  listPatterns,
  noteForTeam,
  openLadder,
  passUpToNation,
  passUpToPolicyTeam,
  previewNationalText,
  pullBack,
};

export const handler = await serveVerbs({ plane: 'doorbraak', routes: doorbraakRoutes, verbs, sentences });
