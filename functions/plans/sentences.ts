// What people read when the plan does not go as they hoped.
import { type Sentences, withTranslated } from '@greep/http';
import { translated } from './translated.ts';

const inDutchAndEnglish: Sentences = {
  'first-meeting-not-held': {
    nl: 'Leg eerst de eerste ontmoeting vast. Daarna kunt u samen het plan maken.',
    en: 'Record the first meeting first. Then you can make the plan together.',
  },
  'trajectory-ended': {
    nl: 'De hulp is afgesloten. U kunt het plan lezen, maar niets meer veranderen.',
    en: 'The help has ended. The plan can be read and no longer changed.',
  },
  'concern-is-goal': {
    nl: 'Dit is al een doel.',
    en: 'This is a goal already.',
  },
  'concern-is-no-goal': {
    nl: 'Dit is geen doel meer.',
    en: 'This is no goal any more.',
  },
  'concern-dropped': {
    nl: 'Dit ligt niet meer op tafel. Haal het eerst terug.',
    en: 'This no longer lies on the table. Take it back first.',
  },
  'goal-in-plan-version': {
    nl: 'Dit doel staat in een plan dat al is voorgelegd. Haal het samen uit het plan bij de vraag wat u wilt veranderen.',
    en: 'This goal is in a plan that was put to the family. Take it out of the plan together at the question what you want to change.',
  },
  'question-was-discussed': {
    nl: 'Bij deze vraag is iets gezegd. Haal dat eerst weg, of laat het staan.',
    en: 'Something was said on this question. Take that away first, or leave it.',
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
  'not-in-agreed-plan': {
    nl: 'In uw nieuwste plan staat deze persoon niet meer. Leg het plan opnieuw voor als u samen anders wilt.',
    en: 'Your newest plan no longer names this person. If you want it otherwise together, ask for a new version of the plan.',
  },
  'not-shared-now': {
    nl: 'Het gezin deelt nu niets met deze persoon. Leg het plan opnieuw voor als het gezin dat wil.',
    en: 'The family shares nothing with this person now. Put the plan to the family again if it wants to.',
  },
  'reader-signed-in-already': {
    nl: 'Deze persoon heeft al een keer ingelogd. Een nieuwe code is niet nodig.',
    en: 'This person has signed in before and needs no new code.',
  },
  'invitation-code-not-valid': {
    nl: 'Deze code werkt niet. Kijk of u hem goed overtypt. Werkt het nog niet? Vraag de gezinswerker om een nieuwe.',
    en: 'This code does not work. Check what you typed. Still not? Ask the family worker for a new one.',
  },
  'ending-answered': {
    nl: 'Hier is al op geantwoord. Laad de pagina opnieuw.',
    en: 'This was answered already. Load the page again.',
  },
  'no-agreed-plan': {
    nl: 'Het gezin is nog niet akkoord met een plan. Daarna kunt u samen kijken hoe ver het is.',
    en: 'The family has not agreed to a plan yet. After that you can look together how far it is.',
  },
  'nothing-to-score': {
    nl: 'Alle doelen waarover het gezin akkoord gaf, zijn vervallen. Leg eerst een nieuw plan voor.',
    en: 'All goals that the family agreed to were dropped. Ask the family to agree to a new plan first.',
  },
  'before-agreed-plan': {
    nl: 'Deze dag ligt voor het akkoord op het plan. Kies een latere dag.',
    en: 'This day lies before the plan was agreed. Choose a later day.',
  },
  'before-last-evaluation': {
    nl: 'Deze dag ligt voor de vorige evaluatie. Kies een latere dag.',
    en: 'This day lies before the last evaluation. Choose a later day.',
  },
  'evaluated-that-day': {
    nl: 'Van deze dag is al een evaluatie vastgelegd. Klopt een score niet? Verbeter die dan bij het doel.',
    en: 'An evaluation of this day was recorded already. Is a score wrong? Put it right at the goal.',
  },
  'success-or-none': {
    nl: 'Schrijf op wat er lukte, hoe klein ook. Lukte er deze keer niets? Kruis dat dan aan.',
    en: 'Write down what went well, however small. Did nothing go well this time? Then tick that.',
  },
  'nobody-present': {
    nl: 'Kruis aan wie van het gezin erbij was. Scores geeft u samen met het gezin.',
    en: 'Tick who of the family was there. Scores are given together with the family.',
  },
  'score-missing': {
    nl: 'Kies een trede, of zeg waarom er deze keer geen score is.',
    en: 'Choose a step, or say why there is no score this time.',
  },
  'score-or-reason': {
    nl: 'Kies een trede, of een reden waarom er geen score is. Niet allebei.',
    en: 'Choose a step, or a reason why there is no score. Not both.',
  },
  'goal-dropped-meanwhile': {
    nl: 'Dit doel is intussen vervallen. U hoeft het geen score te geven. Haal het terug als het toch nog telt.',
    en: 'This goal was dropped meanwhile. It needs no score. Take it back if it still counts.',
  },
  'goal-not-agreed-yet': {
    nl: 'Over dit doel is het gezin nog niet akkoord. Het krijgt een score na het akkoord.',
    en: 'The family has not agreed to this goal yet. It gets a score after that.',
  },
  'goal-not-in-plan': {
    nl: 'Dit doel staat niet in het plan van dit gezin. Laad de pagina opnieuw.',
    en: 'This goal is not in the plan of this family. Load the page again.',
  },
  'score-unchanged': {
    nl: 'Dit is al de score. Kies een andere trede of een andere reden.',
    en: 'This is the score already. Choose another step or another reason.',
  },
  'contradicted-often': {
    nl: 'Bij deze score is al heel vaak iets gezegd. Bespreek het met uw gezinswerker.',
    en: 'Very much was said about this score already. Talk about it with your family worker.',
  },
  'corrected-often': {
    nl: 'Deze score is al heel vaak verbeterd. Bespreek met uw werkbegeleider wat er speelt.',
    en: 'This score was corrected very often already. Talk with your supervisor about it.',
  },
  'contradiction-answered': {
    nl: 'Hier is al een antwoord op gegeven. Laad de pagina opnieuw.',
    en: 'This was answered already. Load the page again.',
  },
  'before-start': {
    nl: 'Het einde ligt voor het begin. Kies een latere dag.',
    en: 'The end comes before the beginning. Choose a later day.',
  },
};

export const sentences = withTranslated(inDutchAndEnglish, translated);
