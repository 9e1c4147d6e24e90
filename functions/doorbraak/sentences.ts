// What people of the teams read when something does not go as they hoped.
import { findingSentences, ladderSentences } from '@greep/escalations';
import type { Sentences } from '@greep/http';

export const sentences: Sentences = {
  ...ladderSentences,
  'ladder-waits-for-answer': {
    nl: 'Er is een vraag teruggesteld. Het knelpunt wacht op het antwoord.',
    en: 'A question was asked back. The bottleneck waits for its answer.',
  },
  'ladder-was-passed-up': {
    nl: 'Dit knelpunt is al doorgegeven. Wat u schreef is niet verstuurd. Laad de pagina opnieuw om te zien waar het ligt.',
    en: 'This bottleneck was passed up already. What you wrote was not sent. Load the page again to see where it is.',
  },
  'ladder-is-closed': {
    nl: 'Dit knelpunt is afgesloten: het gezin heeft gezegd of het antwoord hielp.',
    en: 'This bottleneck is closed: the family has said whether the answer helped.',
  },
  'ladder-not-at-this-level': {
    nl: 'Dit knelpunt ligt op een ander niveau. Laad de pagina opnieuw.',
    en: 'This bottleneck is at another level. Load the page again.',
  },
  'too-late-to-pull-back': {
    nl: 'Terughalen kan tot tien minuten daarna, door wie het deed. U kunt een antwoord nog wel verbeteren.',
    en: 'Taking back is possible for ten minutes, by whoever did it. An answer can still be corrected.',
  },
  ...findingSentences,
};
