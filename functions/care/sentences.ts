// What people read when something in a family file does not go as they hoped.
import { type Sentences, withTranslated } from '@greep/http';
import { translated } from './translated.ts';

const inDutchAndEnglish: Sentences = {
  'first-meeting-already-held': {
    nl: 'De eerste ontmoeting is al geweest. Laad de pagina opnieuw.',
    en: 'The first meeting has been held already. Load the page again.',
  },
  'first-meeting-not-held': {
    nl: 'Leg eerst de eerste ontmoeting vast. Daarna beginnen de fasen.',
    en: 'Record the first meeting first. The phases begin after it.',
  },
  'phase-already-so': {
    nl: 'De hulp is al in deze fase. Laad de pagina opnieuw.',
    en: 'The help is in this phase already. Load the page again.',
  },
  'before-previous-phase': {
    nl: 'Toen was de vorige fase nog niet begonnen. Kies een latere dag.',
    en: 'The previous phase had not begun yet. Choose a later day.',
  },
  'trajectory-ended': {
    nl: 'De hulp is afgesloten. U kunt alles lezen, maar niets meer veranderen.',
    en: 'The help has ended. Everything can be read and nothing changed any more.',
  },
  'trajectory-not-ended': {
    nl: 'De hulp loopt nog. Laad de pagina opnieuw.',
    en: 'The help goes on. Load the page again.',
  },
  'before-first-meeting': {
    nl: 'Er was nog geen eerste ontmoeting. Kies ‘geen ingang’.',
    en: 'There was no first meeting yet. Choose ‘no way in’.',
  },
  'does-not-fit-ending': {
    nl: 'Deze reden past niet bij hoe de hulp eindigt. Kies een andere reden.',
    en: 'This reason does not fit how the help ends. Choose another reason.',
  },
  'contact-unchanged': {
    nl: 'Er is niets veranderd aan de dag of de tijd.',
    en: 'Nothing changed about the day or the time.',
  },
  'too-late-to-pull-back': {
    nl: 'Terughalen kan tot tien minuten daarna, door wie het opschreef. Verbeter het in het dossier.',
    en: 'Taking back is possible for ten minutes, by whoever wrote it. Correct it in the file.',
  },
  'worker-has-no-room': {
    nl: 'Deze gezinswerker heeft geen plek meer. Kies iemand anders.',
    en: 'This family worker has no room left. Choose somebody else.',
  },
  'worker-not-chosen': {
    nl: 'Er is nog geen gezinswerker gekozen voor dit gezin.',
    en: 'No family worker has been chosen for this family yet.',
  },
  'no-introducer-awaited': {
    nl: 'Er wordt niet meer gewacht op iemand die introduceert. Laad de pagina opnieuw.',
    en: 'Nobody is awaited to introduce any more. Load the page again.',
  },
  'worker-invites': {
    nl: 'Deze persoon moet zelf akkoord geven op het plan. Daarom geeft de gezinswerker de code. Vraag het aan de gezinswerker.',
    en: 'This person must agree to the plan in person. So the family worker hands over the code. Ask the family worker.',
  },
  'member-signed-in-already': {
    nl: 'Deze persoon heeft al een keer ingelogd. Een nieuwe code is niet nodig.',
    en: 'This person has signed in before and needs no new code.',
  },
  'day-in-future': {
    nl: 'Deze dag moet nog komen. Kies vandaag of eerder.',
    en: 'This day is still to come. Choose today or earlier.',
  },
  'before-acceptance': {
    nl: 'Toen was de aanmelding nog niet aangenomen. Kies een latere dag.',
    en: 'The referral was not accepted yet. Choose a later day.',
  },
};

export const sentences = withTranslated(inDutchAndEnglish, translated);
