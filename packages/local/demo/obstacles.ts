import type { Obstacle } from './bottleneck-story.ts';
import { obstaclesOfCare } from './obstacles-of-care.ts';
import { obstaclesOfMoneyAndRules } from './obstacles-of-money-and-rules.ts';

const obstacles = new Map([...obstaclesOfMoneyAndRules, ...obstaclesOfCare].map((one) => [one.key, one]));

export const obstacleCalled = (key: string): Obstacle => {
  const found = obstacles.get(key);
  if (!found) throw new Error(`no obstacle of the demo is called ${key}`);
  return found;
};
