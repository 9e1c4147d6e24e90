// What families of the demo talk about: each theme is a worry, a goal in own words with its five steps, who does what,
// and what the worker noted. `{ouder}`, `{kind}` and `{werker}` become first names. All of it is invented.
import type { Levels } from './family-story.ts';

export type Theme = {
  readonly key: string;
  readonly concern: string;
  readonly words: string;
  readonly smart: string;
  readonly lifeDomain: string;
  readonly levels: Levels;
  readonly actions: readonly {
    readonly owner: 'family' | 'network' | 'professional';
    readonly who: string;
    readonly what: string;
  }[];
  readonly notes: readonly string[];
};

export const themes: readonly Theme[] = [
  {
    key: 'post',
    concern: 'De post blijft dicht en de huur is twee maanden niet betaald.',
    words: 'Ik wil weer weten wat er in de brieven staat.',
    smart: '{ouder} opent elke week op woensdag de post, samen met {werker} of alleen, en legt rekeningen apart.',
    lifeDomain: 'money',
    levels: [
      'De post gaat ongezien weg en er komt een deurwaarder.',
      'De post ligt dicht in een tas bij de deur.',
      'Elke week gaat de post open, samen met {werker}.',
      '{ouder} opent de post zelf en vraagt hulp als het moet.',
      'Alle rekeningen zijn bekend en er loopt een regeling.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'legt nieuwe post in de map op tafel' },
      { owner: 'professional', who: '{werker}', what: 'belt met de woningcorporatie over een regeling' },
    ],
    notes: ['Samen negen brieven geopend, drie waren al betaald.', 'De corporatie wacht tot het eind van de maand.'],
  },
  {
    key: 'ochtend',
    concern: 'De kinderen komen vaak te laat op school en zijn dan moe.',
    words: 'Ik wil dat we rustig de deur uit gaan.',
    smart: '{kind} is voor de zomer vier van de vijf dagen op tijd op school en heeft dan gegeten.',
    lifeDomain: 'upbringing',
    levels: [
      '{kind} blijft hele dagen thuis.',
      'Twee dagen op tijd, vaak zonder ontbijt.',
      'Vier van de vijf dagen op tijd.',
      'Elke dag op tijd en aan tafel ontbeten.',
      '{kind} staat zelf op en gaat zelf.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'legt ’s avonds tas en kleren klaar' },
      { owner: 'network', who: 'de buurvrouw', what: 'loopt op maandag mee naar school' },
    ],
    notes: ['Om half acht meegekeken: de wekker hielp, de televisie niet.', '{kind} was deze week vier dagen op tijd.'],
  },
  {
    key: 'alleen',
    concern: '{ouder} staat er alleen voor en spreekt weinig mensen.',
    words: 'Ik wil weer mensen om mij heen.',
    smart: '{ouder} drinkt elke week ergens koffie met iemand uit de buurt.',
    lifeDomain: 'network',
    levels: [
      '{ouder} doet de deur niet open.',
      '{ouder} spreekt alleen hulpverleners.',
      'Elke week een uur bij iemand uit de buurt.',
      'Er komt ook iemand bij {ouder} thuis.',
      '{ouder} helpt zelf iemand anders.',
    ],
    actions: [
      { owner: 'network', who: 'tante Mieke', what: 'komt om de week op zondag eten' },
      { owner: 'family', who: '{ouder}', what: 'gaat op dinsdag naar de koffieochtend' },
    ],
    notes: ['Samen naar de koffieochtend gelopen. {ouder} bleef een uur.', '{ouder} had zelf al iemand gebeld.'],
  },
  {
    key: 'slapen',
    concern: '{ouder} slaapt slecht en zegt dat de dagen in elkaar overlopen.',
    words: 'Ik wil uitgeslapen zijn als de kinderen wakker worden.',
    smart: '{ouder} praat binnen een maand met de huisarts over slapen en houdt een vaste tijd aan.',
    lifeDomain: 'mental-health',
    levels: [
      '{ouder} ligt ook overdag op bed.',
      'Drie uur slaap per nacht, kinderen staan alleen op.',
      '{ouder} is vijf dagen per week met de kinderen op.',
      'Een hele nacht slapen is gewoon.',
      '{ouder} heeft energie over voor iets leuks.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'maakt een afspraak bij de huisarts' },
      { owner: 'professional', who: '{werker}', what: 'gaat de eerste keer mee naar de huisarts' },
    ],
    notes: ['De huisarts wil over vier weken weer kijken.', '{ouder} was op en aangekleed en vertelde over de week.'],
  },
  {
    key: 'ruzie',
    concern: 'Er is veel geschreeuw in huis; de buren hoorden het ook.',
    words: 'Ik wil niet meer schreeuwen tegen mijn kinderen.',
    smart: '{ouder} loopt bij ruzie eerst even weg en komt er later op terug, minstens vier van de vijf keer.',
    lifeDomain: 'upbringing',
    levels: [
      'Elke dag ruzie, er gaan dingen stuk.',
      'Elke dag geschreeuw, daarna spijt.',
      'Meestal eerst even weglopen, dan praten.',
      'Een week zonder geschreeuw.',
      '{kind} zegt zelf: het is rustig thuis.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'spreekt met {kind} een woord af dat stop betekent' },
      { owner: 'professional', who: '{werker}', what: 'oefent het met ouder en kind samen' },
    ],
    notes: ['{kind} riep het stopwoord en het werkte.', 'Geoefend aan tafel, met veel gelach.'],
  },
  {
    key: 'leren',
    concern: '{kind} mist lessen en zegt thuis geen plek te hebben om te leren.',
    words: 'Ik wil een plek waar ik rustig kan leren.',
    smart: '{kind} leert voor de herfst drie middagen per week in de bibliotheek of bij familie.',
    lifeDomain: 'work-and-school',
    levels: [
      '{kind} gaat niet meer naar school.',
      '{kind} maakt geen huiswerk.',
      'Drie middagen per week een rustige plek.',
      'Voldoende voor de meeste vakken.',
      '{kind} kiest zelf een vervolg.',
    ],
    actions: [
      { owner: 'family', who: '{kind}', what: 'gaat op maandag en woensdag naar de bibliotheek' },
      { owner: 'professional', who: 'de mentor', what: 'bekijkt elke vrijdag samen de planning' },
    ],
    notes: ['De mentor ziet {kind} weer in de les.', '{kind} liet het rooster zien.'],
  },
  {
    key: 'huis',
    concern: 'Het huis is vol en de kinderen slapen met z’n drieën op een kamer.',
    words: 'Ik wil dat ieder kind een eigen bed heeft.',
    smart: 'Voor het einde van het jaar is de kleine kamer leeg en staat er een bed voor {kind}.',
    lifeDomain: 'living',
    levels: [
      'De kinderen slapen op de bank.',
      'Twee kinderen delen een matras.',
      '{kind} heeft een eigen bed.',
      'De kleine kamer is een kinderkamer.',
      'Er is ook een plek om te spelen.',
    ],
    actions: [
      { owner: 'network', who: 'oom Piet', what: 'brengt de oude kast naar de stort' },
      { owner: 'professional', who: '{werker}', what: 'vraagt bijzondere bijstand aan voor een bed' },
    ],
    notes: ['Vier vuilniszakken gevuld en weggebracht.', 'Het bed komt volgende week.'],
  },
  {
    key: 'werk',
    concern: 'Sinds het werk van {ouder} stopte is er te weinig geld en veel spanning.',
    words: 'Ik wil weer een reden om op te staan.',
    smart: '{ouder} werkt voor de zomer twee ochtenden per week, betaald of als vrijwilliger.',
    lifeDomain: 'work-and-school',
    levels: [
      '{ouder} komt het huis niet uit.',
      '{ouder} heeft geen werk en solliciteert niet.',
      'Twee ochtenden per week ergens aan de slag.',
      'Een baan voor een paar dagen.',
      'Werk waar het gezin van kan leven.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'gaat langs bij de kringloopwinkel' },
      { owner: 'professional', who: 'de consulent', what: 'zoekt uit wat mag naast de uitkering' },
    ],
    notes: [
      '{ouder} begint dinsdag op proef in de kringloop.',
      'Bij Sociale Zaken geweest, er komt antwoord per brief.',
    ],
  },
  {
    key: 'spelen',
    concern: '{kind} is veel alleen buiten, ook laat op de avond.',
    words: 'Ik wil weten waar mijn kinderen zijn.',
    smart: '{kind} is elke dag om zeven uur thuis en gaat een keer per week naar een club.',
    lifeDomain: 'leisure',
    levels: [
      '{kind} is soms een nacht weg.',
      '{kind} is na donker nog buiten.',
      'Om zeven uur thuis, vijf dagen per week.',
      'Elke week naar een club of sport.',
      '{kind} vertelt zelf waar het naartoe gaat.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'haalt {kind} om zeven uur op bij het veld' },
      { owner: 'network', who: 'de trainer', what: 'neemt {kind} mee naar de training' },
    ],
    notes: ['{kind} was twee keer bij de training.', 'Afgesproken waar {kind} wel en niet mag spelen.'],
  },
  {
    key: 'tanden',
    concern: 'De kinderen zijn lang niet bij de tandarts of het consultatiebureau geweest.',
    words: 'Ik wil dat de kinderen geen pijn meer hebben.',
    smart: 'Voor de volgende evaluatie zijn alle kinderen bij de tandarts geweest en zijn de prikken gehaald.',
    lifeDomain: 'physical-health',
    levels: [
      '{kind} eet niet door de pijn.',
      'De kinderen hebben geen tandarts.',
      'Alle kinderen een keer bij de tandarts geweest.',
      'De prikken zijn gehaald en er is een vaste tandarts.',
      '{ouder} maakt zelf elke afspraak.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'belt de tandarts voor een afspraak' },
      { owner: 'professional', who: 'de jeugdarts', what: 'kijkt welke prikken nog nodig zijn' },
    ],
    notes: ['Bij de tandarts geweest, twee gaatjes gevuld.', 'De jeugdarts belde terug over de prikken.'],
  },
  {
    key: 'taal',
    concern: '{ouder} begrijpt brieven van school niet goed en durft niet te bellen.',
    words: 'Ik wil zelf met de juf kunnen praten.',
    smart: '{ouder} volgt taalles en voert het volgende schoolgesprek zelf, met {werker} ernaast.',
    lifeDomain: 'work-and-school',
    levels: [
      '{ouder} komt niet op school.',
      '{kind} vertaalt alles.',
      '{ouder} voert een gesprek met hulp.',
      '{ouder} belt zelf met school.',
      '{ouder} helpt een andere ouder.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'gaat twee keer per week naar taalles' },
      { owner: 'professional', who: 'de juf', what: 'schrijft korte briefjes in gewone taal' },
    ],
    notes: ['{ouder} stelde de juf zelf twee vragen.', 'De taalles begint na de vakantie.'],
  },
  {
    key: 'drinken',
    concern: '{ouder} vertelt zelf dat er ’s avonds te veel gedronken wordt.',
    words: 'Ik wil nuchter zijn als de kinderen er zijn.',
    smart: '{ouder} drinkt niet op dagen dat de kinderen thuis zijn en praat elke twee weken met de verslavingszorg.',
    lifeDomain: 'substances',
    levels: [
      'De kinderen kunnen niet thuis blijven.',
      'Vijf avonden per week drinken.',
      'Niet op dagen met de kinderen.',
      'Een maand zonder.',
      'Het is geen onderwerp meer.',
    ],
    actions: [
      { owner: 'family', who: '{ouder}', what: 'belt zijn of haar zus als het moeilijk is' },
      { owner: 'professional', who: 'de verslavingszorg', what: 'houdt elke twee weken een gesprek' },
    ],
    notes: ['Drie weken volgehouden, eerlijk over een moeilijke avond.', 'Gesprek gehad, {ouder} gaat er alleen heen.'],
  },
];
