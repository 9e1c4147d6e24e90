// What people read when something with a bottleneck does not go as they hoped.
import { type Sentences, withTranslated } from '@greep/http';
import { translated } from './translated.ts';

const inDutchAndEnglish: Sentences = {
  'worker-not-chosen': {
    nl: 'Er is nog geen gezinswerker gekozen voor dit gezin.',
    en: 'No family worker has been chosen for this family yet.',
  },
  'trajectory-ended': {
    nl: 'De hulp aan dit gezin is beëindigd. U kunt alles nog lezen, maar niets meer veranderen.',
    en: 'The help for this family has ended. You can still read everything, but change nothing any more.',
  },
  'supervisor-still-has-time': {
    nl: 'De werkbegeleider heeft nog tijd om te antwoorden. Na de termijn kunt u het knelpunt zelf doorgeven.',
    en: 'The supervisor still has time to answer. After the term you can pass the bottleneck up yourself.',
  },
  'bottleneck-is-at-supervisor': {
    nl: 'Dit knelpunt ligt nu bij de werkbegeleider. Laad de pagina opnieuw.',
    en: 'This bottleneck is with the supervisor now. Load the page again.',
  },
  'bottleneck-was-returned': {
    nl: 'Dit knelpunt is teruggegeven met een vraag. Beantwoord eerst die vraag.',
    en: 'This bottleneck was returned with a question. Answer that question first.',
  },
  'bottleneck-text-is-shown': {
    nl: 'De tekst van dit knelpunt ligt nu bij het gezin. Laad de pagina opnieuw.',
    en: 'The text of this bottleneck is with the family now. Load the page again.',
  },
  'bottleneck-was-passed-up': {
    nl: 'Dit knelpunt is al doorgegeven. Wat u schreef is niet verstuurd. Laad de pagina opnieuw om te zien waar het ligt.',
    en: 'This bottleneck was passed up already. What you wrote was not sent. Load the page again to see where it is.',
  },
  'bottleneck-was-answered': {
    nl: 'Dit knelpunt is al beantwoord. Laad de pagina opnieuw en lees het antwoord.',
    en: 'This bottleneck was answered already. Load the page again and read the answer.',
  },
  'bottleneck-is-closed': {
    nl: 'Dit knelpunt is afgesloten.',
    en: 'This bottleneck is closed.',
  },
  'bottleneck-was-withdrawn': {
    nl: 'Dit knelpunt is ingetrokken. Is dat niet goed? Vraag het dan opnieuw.',
    en: 'This bottleneck was withdrawn. Is that not right? Then ask it again.',
  },
  'text-is-objected': {
    nl: 'Iemand van het gezin heeft bezwaar tegen deze tekst. Pas de tekst aan en laat hem opnieuw zien.',
    en: 'Somebody of the family objects to this text. Change the text and show it again.',
  },
  'others-let-it-leave': {
    nl: 'U kunt zeggen dat u het er niet mee eens bent. Dat de tekst weg mag, zegt een ouder met gezag of een jongere vanaf 12 jaar.',
    en: 'You can say that you do not agree. That the text may leave is said by a parent with authority or a youth from 12.',
  },
  'objector-must-be-there': {
    nl: 'Iemand zei eerder: niet zo. Was die er nu bij? Of laat die zelf zeggen of deze tekst goed is.',
    en: 'Somebody said no before. Were they there now? Or let them say themselves whether this text is right.',
  },
  'others-withdraw-bottleneck': {
    nl: 'Dit knelpunt stopt wie het gemeld heeft, een ouder met gezag of een jongere vanaf 12 jaar.',
    en: 'This bottleneck is stopped by whoever reported it, a parent with authority or a youth from 12.',
  },
  'text-holds-names-now': {
    nl: 'In de tekst staat een naam of een gegeven dat nu in het dossier staat. Pas de tekst aan en laat hem opnieuw zien.',
    en: 'The text holds a name or a detail that is in the file now. Change the text and show it again.',
  },
  'day-in-future': {
    nl: 'Deze dag moet nog komen. Kies vandaag of eerder.',
    en: 'This day is still to come. Choose today or earlier.',
  },
  'before-text': {
    nl: 'Toen was de tekst er nog niet. Kies een latere dag.',
    en: 'The text was not there yet. Choose a later day.',
  },
  'name-of-family': {
    nl: 'Hier staat een naam van iemand van het gezin. Haal die eruit.',
    en: 'Here stands a name of somebody of the family. Take it out.',
  },
  'name-of-professional': {
    nl: 'Hier staat een naam van iemand die met het gezin werkt. Haal die eruit.',
    en: 'Here stands a name of somebody who works with the family. Take it out.',
  },
  'name-of-network': {
    nl: 'Hier staat een naam uit de eigen kring van het gezin. Haal die eruit.',
    en: 'Here stands a name from the own network of the family. Take it out.',
  },
  'known-place': {
    nl: 'Hier staat een plaats of adres uit het dossier. Haal die eruit.',
    en: 'Here stands a place or an address of the file. Take it out.',
  },
  'known-birth-date': {
    nl: 'Hier staat een geboortedag uit het dossier. Haal die eruit.',
    en: 'Here stands a birthday of the file. Take it out.',
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
  'names-provider': {
    nl: 'Hier staat de naam van de aanbieder. Kijk of dat nodig is, en zeg dat u het gezien hebt.',
    en: 'Here stands the name of the provider. See whether that is needed, and say that you have seen it.',
  },
};

export const sentences = withTranslated(inDutchAndEnglish, translated);
