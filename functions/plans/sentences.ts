// What people read when the plan does not go as they hoped.
import type { Sentences } from '@greep/http';

export const sentences: Sentences = {
  'first-meeting-not-held': {
    nl: 'Leg eerst de eerste ontmoeting vast. Daarna kunt u samen het plan maken.',
    en: 'Record the first meeting first. Then you can make the plan together.',
  },
  'goal-dropped': {
    nl: 'Dit doel staat niet meer in het plan. Haal het eerst terug.',
    en: 'This goal is no longer in the plan. Take it back first.',
  },
  'safety-goal-is-imposed': {
    nl: 'Dit doel moet. De woorden kunt u niet zelf veranderen. Bespreek het met de gezinswerker.',
    en: 'This goal is imposed. Its words cannot be changed here. Talk about it with the family worker.',
  },
  'plan-without-goals': {
    nl: 'Er staan nog geen doelen in het plan. Schrijf er eerst samen één op.',
    en: 'The plan has no goals yet. Write one down together first.',
  },
  'plan-incomplete': {
    nl: 'Nog niet elke trede is beschreven. Schrijf samen op wat u bij elke trede ziet.',
    en: 'Not every step has been described yet. Write down together what you see at each step.',
  },
  'plan-too-large': {
    nl: 'Het plan is te lang geworden. Maak samen de teksten korter.',
    en: 'The plan has become too long. Shorten the texts together.',
  },
  'plan-unchanged': {
    nl: 'Er is niets veranderd sinds de vorige versie. U hoeft het gezin niet opnieuw te vragen.',
    en: 'Nothing changed since the last version. There is no need to ask the family again.',
  },
  'nobody-to-agree': {
    nl: 'Nog van niemand is bekend dat die akkoord moet geven. Leg vast wie het gezag heeft.',
    en: 'Nobody is known who must agree. Record who has parental authority.',
  },
  'version-not-open': {
    nl: 'Deze versie ligt niet meer bij het gezin. Laad de pagina opnieuw en lees de nieuwste versie.',
    en: 'This version is no longer open. Load the page again and read the newest one.',
  },
  'not-asked': {
    nl: 'U bent bij deze versie niet om akkoord gevraagd.',
    en: 'You have not been asked to agree to this version.',
  },
  'not-all-goals': {
    nl: 'De volgorde hoort bij een ouder plan. Laad de pagina opnieuw.',
    en: 'The order belongs to an older plan. Load the page again.',
  },
  'sharing-not-by-consent': {
    nl: 'Deze persoon leest mee omdat die bij de hulp hoort. Bespreek het met de gezinswerker.',
    en: 'This person reads along as part of the help. Talk about it with the family worker.',
  },
  'too-many-drafts': {
    nl: 'U heeft te veel dat nog niet af is. Maak eerst iets af. Wat u hier typte, is niet bewaard.',
    en: 'Too much is still unfinished. Finish something first. What you typed here was not saved.',
  },
  'not-withdrawn-by-you': {
    nl: 'Iemand anders heeft dit meelezen gestopt. Leg het plan opnieuw voor als u samen anders wilt.',
    en: 'Somebody else stopped this. If you want it otherwise together, ask for a new version of the plan.',
  },
  'before-start': {
    nl: 'Het einde ligt voor het begin. Kies een latere dag.',
    en: 'The end comes before the beginning. Choose a later day.',
  },
};
