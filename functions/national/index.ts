// Bottlenecks at the nation. This function belongs to no gemeente and reaches none.
import { answerNational, correctNational, listNational, openNational } from '@greep/escalations';
import { serveVerbs } from '@greep/serving';
import { nationalRoutes } from './routes.ts';
import { sentences } from './sentences.ts';

const verbs = { answerNational, correctNational, listNational, openNational };

export const handler = await serveVerbs({ plane: 'national', routes: nationalRoutes, verbs, sentences });
