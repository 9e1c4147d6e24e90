// What people of the teams read when something does not go as they hoped.
import type { Sentences } from '@greep/http';

export const sentences: Sentences = {
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
  'names-organisation': {
    nl: 'Hier staat de naam van een organisatie van de gemeente. Het landelijke team mag die niet weten. Haal die eruit.',
    en: 'Here stands the name of an organisation of the gemeente. The national team may not know it. Take it out.',
  },
  'names-gemeente': {
    nl: 'Hier staat de naam van een gemeente. Het landelijke team mag niet weten waar het knelpunt vandaan komt. Haal die eruit.',
    en: 'Here stands the name of a gemeente. The national team may not know where the bottleneck comes from. Take it out.',
  },
  'holds-address': { nl: 'Hier staat een adres. Haal het eruit.', en: 'Here stands an address. Take it out.' },
  'holds-postcode': { nl: 'Hier staat een postcode. Haal die eruit.', en: 'Here stands a postcode. Take it out.' },
  'holds-phone-number': {
    nl: 'Hier staat een nummer dat een telefoonnummer kan zijn. Haal het eruit.',
    en: 'Here stands a number that may be a phone number. Take it out.',
  },
  'holds-email': {
    nl: 'Hier staat een e-mailadres of een profiel op internet. Haal het eruit.',
    en: 'Here stands an e-mail address or a profile on the internet. Take it out.',
  },
  'holds-personal-number': {
    nl: 'Hier staat een nummer dat van een persoon kan zijn. Haal het eruit.',
    en: 'Here stands a number that may be of a person. Take it out.',
  },
  'looks-like-name': {
    nl: 'Hier staat misschien een naam. Kijk nog eens, en zeg dat u het gezien hebt.',
    en: 'This may be a name. Look once more, and say that you have seen it.',
  },
  'holds-number': {
    nl: 'Hier staat een nummer of bedrag. Kijk of iemand er het gezin aan herkent, en zeg dat u het gezien hebt.',
    en: 'Here stands a number or an amount. See whether it gives the family away, and say that you have seen it.',
  },
  'holds-exact-date': {
    nl: 'Hier staat een precieze dag. Een maand is vaak genoeg. Zeg anders dat u het gezien hebt.',
    en: 'Here stands an exact day. A month is often enough. Otherwise say that you have seen it.',
  },
};
