// Obstacles that families of the demo meet with money, housing and the way in, and how they were solved: those of
// paragraph 4.3.1 of the report among them, told in own words.
import type { Obstacle } from './bottleneck-story.ts';

export const obstaclesOfMoneyAndRules: readonly Obstacle[] = [
  {
    key: 'advies-als-besluit',
    theme: 'debts-and-money',
    organisations: ['Kredietbank', 'Sociale Zaken'],
    question: 'Kan het advies van de gezinswerker meteen gelden als besluit?',
    why: 'Dan komt het gezin bovenaan de lijst van de Kredietbank. Nu is de wachttijd 22 weken, en elke week komen er kosten bij.',
    tried: [
      'Samen aangemeld bij de Kredietbank. Alle papieren waren compleet.',
      'Alle schulden op een rij gezet.',
      'Drie keer gebeld. Zonder besluit is er geen voorrang.',
    ],
    whoMayDecide: 'Teamleider Schuldhulp, Sociale Zaken',
    answer: {
      direction: 'experiment',
      words:
        'Bij wijze van proef neemt Sociale Zaken het advies van de gezinswerker over als besluit. U komt bovenaan de lijst van de Kredietbank.',
      agreements: [{ who: 'Teamleider Schuldhulp', what: 'Neemt het besluit en belt de Kredietbank' }],
    },
  },
  {
    key: 'vaste-beller',
    theme: 'debts-and-money',
    organisations: ['Kredietbank'],
    question: 'Met wie bij de Kredietbank kan een gezin steeds praten?',
    why: 'Elke keer neemt iemand anders op. Het gezin vertelt zijn verhaal telkens opnieuw en haakt dan af.',
    tried: ['Vier keer gebeld, vier verschillende mensen.', 'Een brief geschreven, zonder antwoord.'],
    whoMayDecide: 'Teamleider van de Kredietbank',
    answer: {
      direction: 'fixed-contact',
      words: 'Er is nu een vaste contactpersoon bij de Kredietbank. Die belt u zelf, en kent uw gegevens al.',
      agreements: [{ who: 'Vaste contactpersoon Kredietbank', what: 'Belt het gezin voor een eerste gesprek' }],
    },
  },
  {
    key: 'toeslag-stil',
    theme: 'debts-and-money',
    organisations: ['Belastingdienst'],
    question: 'Wie krijgt een toeslag los die al maanden stilstaat?',
    why: 'De huur wordt van de toeslag betaald. Zo ontstaat een nieuwe schuld terwijl de oude wordt geregeld.',
    tried: ['De telefoon van de toeslagen gebeld.', 'De papieren opnieuw gestuurd.'],
    whoMayDecide: 'De behandelaar van de toeslagen',
    answer: {
      direction: 'solve-here',
      words: 'De sociaal raadslieden kennen het goede loket. Zij dienen het samen met u in en houden het in de gaten.',
      agreements: [{ who: 'Sociaal raadslieden', what: 'Dienen het verzoek samen met het gezin in' }],
    },
  },
  {
    key: 'uitzetting',
    theme: 'housing',
    organisations: ['Woningcorporatie', 'Sociale Zaken'],
    question: 'Wie begeleidt een gezin dat zijn huis dreigt te verliezen als de gewone hulp te licht is?',
    why: 'Het project tegen huisuitzetting vraagt begeleiding die zwaarder is dan er nu is. Zonder begeleiding stopt de regeling.',
    tried: ['Uitstel gevraagd bij de corporatie.', 'Aangemeld bij het project; daar was geen passende begeleider.'],
    whoMayDecide: 'Coördinator van het project Voorkoming Huisuitzetting',
    answer: {
      direction: 'agreement',
      words:
        'De zwaarste gezinnen in het project krijgen vanaf nu een gezinswerker erbij. De corporatie wacht zolang die bij u komt.',
      agreements: [
        { who: 'Coördinator van het project', what: 'Meldt bij de corporatie dat er begeleiding is' },
        { who: 'Woningcorporatie', what: 'Legt de procedure stil' },
      ],
    },
  },
  {
    key: 'te-klein',
    theme: 'housing',
    organisations: ['Woningcorporatie'],
    question: 'Kan een gezin voorrang krijgen als de kinderen door het huis niet meer slapen?',
    why: 'De regels voor voorrang tellen kamers en geen nachten. De kinderen zijn moe op school.',
    tried: ['Een brief van de huisarts meegestuurd.', 'Het huis samen anders ingedeeld.'],
    whoMayDecide: 'Commissie voor urgentie',
    answer: {
      direction: 'agreement',
      words: 'De commissie mag voortaan ook een brief van de gezinswerker meewegen. Uw aanvraag wordt opnieuw bekeken.',
      agreements: [{ who: 'Commissie voor urgentie', what: 'Bekijkt de aanvraag opnieuw' }],
    },
  },
  {
    key: 'snelle-route',
    theme: 'route-and-indication',
    organisations: ['Bureau Jeugdzorg'],
    question: 'Kan de indicatie sneller als een gezin niet naar het bureau durft te komen?',
    why: 'Voor een indicatie zijn drie gesprekken op kantoor nodig. Het gezin meed hulp en komt daar niet, terwijl het thuis wel praat.',
    tried: ['Meegegaan naar het eerste gesprek.', 'Gevraagd of het gesprek thuis mag. Dat kon niet.'],
    whoMayDecide: 'Teamleider Toegang, Bureau Jeugdzorg',
    answer: {
      direction: 'agreement',
      words:
        'Er is een snelle route. De gezinswerker schrijft samen met u op wat nodig is, en een gesprek bij u thuis is genoeg.',
      agreements: [
        { who: 'Teamleider Toegang', what: 'Neemt de aanvraag via de snelle route aan' },
        { who: 'De toetsers', what: 'Kijken na vier weken of het is gelukt' },
      ],
    },
  },
  {
    key: 'dubbele-toets',
    theme: 'route-and-indication',
    organisations: ['JAT', 'Bureau Jeugdzorg'],
    question: 'Hoe voorkomen wij dat een gezin twee keer wordt getoetst?',
    why: 'Twee organisaties stellen dezelfde vragen. Het gezin denkt dat niemand naar elkaar luistert.',
    tried: ['De eerste toets doorgestuurd.', 'Beide organisaties aan één tafel gevraagd.'],
    whoMayDecide: 'Voorzitter van het JAT',
    answer: {
      direction: 'agreement',
      words:
        'De aanbieders en het JAT hebben afgesproken: wie het gezin het eerst ziet, toetst. De ander neemt dat over.',
      agreements: [{ who: 'Voorzitter van het JAT', what: 'Stuurt de afspraak naar alle verwijzers' }],
    },
  },
  {
    key: 'boete-school',
    theme: 'school',
    organisations: ['Leerplicht'],
    question: 'Kan de boete wachten zolang het plan loopt?',
    why: 'Een boete maakt de schulden groter, en het kind is sinds een maand weer vaker op school.',
    tried: ['Het plan laten zien aan de leerplichtambtenaar.'],
    whoMayDecide: 'De leerplichtambtenaar',
    answer: {
      direction: 'solve-here',
      words: 'De boete wacht drie maanden. Daarna kijken school, leerplicht en u samen hoe het gaat.',
      agreements: [{ who: 'Leerplicht', what: 'Stelt de boete drie maanden uit' }],
    },
  },
];
