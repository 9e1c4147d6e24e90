// What teams and nation read alike when a bottleneck has moved on meanwhile.

export const ladderSentences = {
  'ladder-was-answered': {
    nl: 'Dit knelpunt is al beantwoord. Wat u schreef is niet verstuurd. Laad de pagina opnieuw.',
    en: 'This bottleneck was answered already. What you wrote was not sent. Load the page again.',
  },
  'ladder-was-withdrawn': {
    nl: 'Dit knelpunt is ingetrokken. Het is er niet meer.',
    en: 'This bottleneck was withdrawn. It is no longer there.',
  },
  'ladder-is-on-agenda': {
    nl: 'Dit knelpunt is nog niet beantwoord. Er is nog niets om te verbeteren of terug te halen.',
    en: 'This bottleneck was not answered yet. There is nothing to correct or to take back.',
  },
} as const;
