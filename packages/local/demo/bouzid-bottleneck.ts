// What blocks a goal of family Bouzid: it lies with the doorbraakteam, and the family read along what left.
import type { BottleneckStory } from './bottleneck-story.ts';
import { samira } from './bouzid-goals.ts';

export const bouzidBottleneck: BottleneckStory = {
  about: 'advies-als-besluit',
  goal: 'post',
  on: -31,
  steps: [
    {
      is: 'text-shown',
      on: -18,
      reason: 'Zonder besluit geeft Sociale Zaken geen voorrang. Dat kunnen wij zelf niet nemen.',
    },
    { is: 'let-leave', on: -16, name: samira },
  ],
};
