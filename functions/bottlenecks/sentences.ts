// What people read when something with a bottleneck does not go as they hoped.
import { findingSentences } from '@greep/escalations';
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
  ...findingSentences,
};

export const sentences = withTranslated(inDutchAndEnglish, translated);
