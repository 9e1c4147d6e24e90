// What people read when something in a family file does not go as they hoped.
import type { Sentences } from '@greep/http';

export const sentences: Sentences = {
  'first-meeting-already-held': {
    nl: 'De eerste ontmoeting is al geweest. Laad de pagina opnieuw.',
    en: 'The first meeting has been held already. Load the page again.',
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
