// Obstacles that families of the demo meet with care and between organisations, and how they were solved: those of
// paragraph 4.3.1 of the report among them, told in own words.
import type { Obstacle } from './bottleneck-story.ts';

export const obstaclesOfCare: readonly Obstacle[] = [
  {
    key: 'tijd-in-dbc',
    theme: 'mental-health-care',
    organisations: ['Altrecht', 'Agis'],
    question: 'Mag tijd voor overleg rond een gezin meetellen in de behandeling?',
    why: 'Een behandelaar mag bijna alleen de uren met de cliënt zelf declareren. Overleg met school en gezinswerker telt niet, dus komt er niemand aan tafel.',
    tried: ['Gevraagd of de behandelaar kan bellen in plaats van komen.', 'Overlegd met de verzekeraar.'],
    whoMayDecide: 'Ministerie en zorgverzekeraars',
    answer: {
      direction: 'agreement',
      words:
        'Voor gezinnen met één plan mag meer overleg meetellen dan nu. De behandelaar kan dus bij u aan tafel komen.',
      agreements: [{ who: 'Zorgverzekeraars', what: 'Schrijven de ruimere verhouding op in hun inkoop' }],
    },
  },
  {
    key: 'keten',
    theme: 'mental-health-care',
    organisations: ['Altrecht'],
    question: 'Kunnen twee behandelingen elkaar opvolgen zonder opnieuw te wachten?',
    why: 'Na de eerste behandeling sluit het dossier. Voor de volgende begint het gezin weer onderaan de lijst.',
    tried: ['De behandelaar gevraagd het dossier open te houden.'],
    whoMayDecide: 'Ministerie en zorgverzekeraars',
    answer: {
      direction: 'experiment',
      words:
        'Bij wijze van proef wordt de tweede behandeling aangevraagd voordat de eerste stopt. U hoeft niet opnieuw te wachten.',
      agreements: [{ who: 'Behandelaar', what: 'Vraagt de tweede behandeling alvast aan' }],
    },
  },
  {
    key: 'meedenken',
    theme: 'mental-health-care',
    organisations: ['Altrecht'],
    question: 'Kan iemand van de GGZ meedenken zonder dat de ouder eerst zelf patiënt wordt?',
    why: 'De gezinswerker ziet somberheid en weet niet of het gesprek helpt of schaadt. Meedenken kan alleen na een verwijzing, en die wil de ouder nog niet.',
    tried: ['De huisarts gevraagd.', 'Gebeld met de crisisdienst. Die is daar niet voor.'],
    whoMayDecide: 'Manager behandeling, GGZ',
    answer: {
      direction: 'fixed-contact',
      words:
        'Er is elke week een uur waarin een behandelaar meedenkt, zonder naam en zonder dossier. Uw gezinswerker kan bellen.',
      agreements: [{ who: 'Manager behandeling', what: 'Maakt elke dinsdag een uur vrij' }],
    },
  },
  {
    key: 'eerste-keer-thuis',
    theme: 'mental-health-care',
    organisations: ['Altrecht'],
    question: 'Kan een behandelaar de eerste keer naar het gezin komen?',
    why: 'De ouder durft niet naar een gebouw vol vreemden. Wie twee keer niet komt, gaat van de lijst.',
    tried: ['Twee keer samen gegaan. Bij de deur keerde de ouder om.'],
    whoMayDecide: 'Teamleider Volwassenen, GGZ',
    answer: {
      direction: 'experiment',
      words: 'De eerste twee gesprekken zijn bij u thuis, samen met uw gezinswerker. Daarna kijkt u samen wat past.',
      agreements: [{ who: 'Teamleider Volwassenen', what: 'Wijst een behandelaar aan die naar het gezin gaat' }],
    },
  },
  {
    key: 'mee-thuis',
    theme: 'rules-between-organisations',
    organisations: ['MEE'],
    question: 'Kan MEE thuis komen kijken in plaats van een onderzoek op kantoor?',
    why: 'Op kantoor is het kind stil. Thuis is te zien wat er misgaat, en dan weten wij welke hulp past.',
    tried: ['Een filmpje van thuis laten zien.', 'Het onderzoek op kantoor gedaan, zonder uitkomst.'],
    whoMayDecide: 'Teamleider Jeugd, MEE',
    answer: {
      direction: 'agreement',
      words: 'MEE komt bij u thuis kijken, op drie momenten die u zelf kiest. Wat zij zien, bespreken zij eerst met u.',
      agreements: [{ who: 'MEE', what: 'Plant drie bezoeken met het gezin' }],
    },
  },
  {
    key: 'jeugdarts-thuis',
    theme: 'rules-between-organisations',
    organisations: ['Jeugdgezondheidszorg'],
    question: 'Kan de jeugdverpleegkundige thuis meekijken en meedenken?',
    why: 'Het consultatiebureau ziet het kind tien minuten. De vragen gaan over slapen en eten, en die spelen thuis.',
    tried: ['Een lang consult gevraagd. Dat bestaat niet.'],
    whoMayDecide: 'Hoofd Jeugdgezondheidszorg',
    answer: {
      direction: 'fixed-contact',
      words: 'De jeugdverpleegkundige komt bij u thuis meekijken. Zij blijft dezelfde zolang het plan loopt.',
      agreements: [{ who: 'Jeugdgezondheidszorg', what: 'Noemt een vaste verpleegkundige voor dit gezin' }],
    },
  },
  {
    key: 'vaste-contactpersoon',
    theme: 'rules-between-organisations',
    organisations: ['Sociale Zaken', 'Woningcorporatie', 'Leerplicht'],
    question: 'Met wie overleggen wij als drie organisaties iets anders van het gezin vragen?',
    why: 'De een wil overdag werk, de ander overdag therapie, de derde overdag een gesprek. Niemand mag voor een ander beslissen.',
    tried: ['Alle drie apart gebeld.', 'Een overleg gemaakt. Er kwam er een.'],
    whoMayDecide: 'De leidinggevenden van de drie organisaties',
    answer: {
      direction: 'fixed-contact',
      words:
        'Elke organisatie heeft nu een vaste contactpersoon die mag beslissen. Zij spreken elkaar, en u hoort één antwoord.',
      agreements: [{ who: 'De drie contactpersonen', what: 'Maken samen één rooster met het gezin' }],
    },
  },
  {
    key: 'veilig-bezoek',
    theme: 'safety',
    organisations: ['Buurthuis'],
    question: 'Waar kan een ouder de kinderen veilig zien als het thuis niet kan?',
    why: 'Thuis loopt het uit de hand. Een plek met begeleiding heeft een wachtlijst.',
    tried: ['Gevraagd bij familie.', 'Aangemeld voor begeleide bezoeken.'],
    whoMayDecide: 'Beheerder van het buurthuis',
    answer: {
      direction: 'solve-here',
      words: 'Het buurthuis heeft op zondag een kamer. Er is iemand in de buurt die u beiden kent.',
      agreements: [{ who: 'Buurthuis', what: 'Houdt elke zondag een kamer vrij' }],
    },
  },
];
