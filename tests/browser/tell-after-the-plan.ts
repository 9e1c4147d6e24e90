// The second half of the journey, each with the own hands: from the first evaluation to published figures. The first half is
// told by tell-journey.ts; here it is seeded.
import type { TownName } from './cast.ts';
import { openStory } from './open-story.ts';
import { tellEvaluation } from './tell-evaluation.ts';
import { tellFigures } from './tell-figures.ts';
import { tellObstacle } from './tell-obstacle.ts';
import { tellWayUp } from './tell-way-up.ts';

export const tellAfterThePlan = (town: TownName): void => {
  const story = openStory(town);
  tellEvaluation(story);
  tellObstacle(story);
  tellWayUp(story);
  tellFigures(story);
};
