import { openStory } from './open-story.ts';
import { tellEvaluation } from './tell-evaluation.ts';
import { tellObstacle } from './tell-obstacle.ts';

const story = openStory('utrecht');
tellEvaluation(story);
tellObstacle(story);
