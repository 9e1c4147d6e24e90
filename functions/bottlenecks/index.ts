// What stands between a family and its goals, in the file of the family.
import {
  answerAtSupervisor,
  answerReturned,
  answerText,
  bringUpAgain,
  judgeAnswer,
  listBottlenecks,
  listMyBottlenecks,
  openBottleneck,
  passUpFromFile,
  previewText,
  recordReadTogether,
  reportBottleneck,
  returnBottleneck,
  sendAnswer,
  withdrawBottleneck,
  withdrawText,
} from '@greep/escalations';
import { serveVerbs } from '@greep/serving';
import { bottleneckRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = {
  answerAtSupervisor,
  answerReturned,
  answerText,
  bringUpAgain,
  judgeAnswer,
  listBottlenecks,
  listMyBottlenecks,
  openBottleneck,
  passUpFromFile,
  previewText,
  recordReadTogether,
  reportBottleneck,
  returnBottleneck,
  sendAnswer,
  withdrawBottleneck,
  withdrawText,
};

export const handler = await serveVerbs({ plane: 'care', routes: bottleneckRoutes, verbs, sentences });
