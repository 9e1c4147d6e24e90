import { openStory } from './open-story.ts';
import { tellEvaluation } from './tell-evaluation.ts';

const story = openStory('utrecht');
tellEvaluation(story);
