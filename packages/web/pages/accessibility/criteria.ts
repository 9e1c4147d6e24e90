// The success criteria of WCAG 2.2, levels A and AA: numbers, levels and English names from the Recommendation
// (w3.org/TR/WCAG22), Dutch names from its authorised translation (w3.org/Translations/WCAG22-nl).

/** How much of a criterion our checks see. `absent`: Greep has nothing of what it is about. */
export type Reach = 'whole' | 'part' | 'absent';

export type Criterion = {
  readonly number: string;
  readonly level: 'A' | 'AA';
  readonly nl: string;
  readonly en: string;
  readonly reach: Reach;
};

type Line = readonly [number: string, level: 'A' | 'AA', nl: string, en: string, reach: Reach];

const lines: readonly Line[] = [
  ['1.1.1', 'A', 'Niet-tekstuele content', 'Non-text Content', 'part'],
  [
    '1.2.1',
    'A',
    'Louter-geluid en louter-videobeeld (vooraf opgenomen)',
    'Audio-only and Video-only (Prerecorded)',
    'absent',
  ],
  ['1.2.2', 'A', 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)', 'Captions (Prerecorded)', 'absent'],
  [
    '1.2.3',
    'A',
    'Audiodescriptie of media-alternatief (vooraf opgenomen)',
    'Audio Description or Media Alternative (Prerecorded)',
    'absent',
  ],
  ['1.2.4', 'AA', 'Ondertitels voor doven en slechthorenden (live)', 'Captions (Live)', 'absent'],
  ['1.2.5', 'AA', 'Audiodescriptie (vooraf opgenomen)', 'Audio Description (Prerecorded)', 'absent'],
  ['1.3.1', 'A', 'Info en relaties', 'Info and Relationships', 'part'],
  ['1.3.2', 'A', 'Betekenisvolle volgorde', 'Meaningful Sequence', 'part'],
  ['1.3.3', 'A', 'Zintuiglijke eigenschappen', 'Sensory Characteristics', 'part'],
  ['1.3.4', 'AA', 'Weergavestand', 'Orientation', 'part'],
  ['1.3.5', 'AA', 'Identificeer het doel van de input', 'Identify Input Purpose', 'part'],
  ['1.4.1', 'A', 'Gebruik van kleur', 'Use of Color', 'part'],
  ['1.4.2', 'A', 'Geluidsbediening', 'Audio Control', 'absent'],
  ['1.4.3', 'AA', 'Contrast (minimum)', 'Contrast (Minimum)', 'whole'],
  ['1.4.4', 'AA', 'Herschalen van tekst', 'Resize Text', 'whole'],
  ['1.4.5', 'AA', 'Afbeeldingen van tekst', 'Images of Text', 'absent'],
  ['1.4.10', 'AA', 'Reflow', 'Reflow', 'whole'],
  ['1.4.11', 'AA', 'Contrast van niet-tekstuele content', 'Non-text Contrast', 'part'],
  ['1.4.12', 'AA', 'Tekstafstand', 'Text Spacing', 'whole'],
  ['1.4.13', 'AA', 'Content bij hover of focus', 'Content on Hover or Focus', 'part'],
  ['2.1.1', 'A', 'Toetsenbord', 'Keyboard', 'part'],
  ['2.1.2', 'A', 'Geen toetsenbordval', 'No Keyboard Trap', 'whole'],
  ['2.1.4', 'A', 'Enkel teken sneltoetsen', 'Character Key Shortcuts', 'absent'],
  ['2.2.1', 'A', 'Timing aanpasbaar', 'Timing Adjustable', 'part'],
  ['2.2.2', 'A', 'Pauzeren, stoppen, verbergen', 'Pause, Stop, Hide', 'whole'],
  ['2.3.1', 'A', 'Drie flitsen of beneden drempelwaarde', 'Three Flashes or Below Threshold', 'whole'],
  ['2.4.1', 'A', 'Blokken omzeilen', 'Bypass Blocks', 'whole'],
  ['2.4.2', 'A', 'Paginatitel', 'Page Titled', 'part'],
  ['2.4.3', 'A', 'Focus volgorde', 'Focus Order', 'part'],
  ['2.4.4', 'A', 'Linkdoel (in context)', 'Link Purpose (In Context)', 'part'],
  ['2.4.5', 'AA', 'Meerdere manieren', 'Multiple Ways', 'part'],
  ['2.4.6', 'AA', 'Koppen en labels', 'Headings and Labels', 'part'],
  ['2.4.7', 'AA', 'Focus zichtbaar', 'Focus Visible', 'whole'],
  ['2.4.11', 'AA', 'Focus niet bedekt (minimum)', 'Focus Not Obscured (Minimum)', 'whole'],
  ['2.5.1', 'A', 'Aanwijzergebaren', 'Pointer Gestures', 'absent'],
  ['2.5.2', 'A', 'Aanwijzerannulering', 'Pointer Cancellation', 'part'],
  ['2.5.3', 'A', 'Label in naam', 'Label in Name', 'part'],
  ['2.5.4', 'A', 'Bewegingsactivering', 'Motion Actuation', 'absent'],
  ['2.5.7', 'AA', 'Sleepbewegingen', 'Dragging Movements', 'whole'],
  ['2.5.8', 'AA', 'Grootte van het aanwijsgebied (minimum)', 'Target Size (Minimum)', 'whole'],
  ['3.1.1', 'A', 'Taal van de pagina', 'Language of Page', 'whole'],
  ['3.1.2', 'AA', 'Taal van onderdelen', 'Language of Parts', 'part'],
  ['3.2.1', 'A', 'Bij focus', 'On Focus', 'part'],
  ['3.2.2', 'A', 'Bij input', 'On Input', 'part'],
  ['3.2.3', 'AA', 'Consistente navigatie', 'Consistent Navigation', 'part'],
  ['3.2.4', 'AA', 'Consistente identificatie', 'Consistent Identification', 'part'],
  ['3.2.6', 'A', 'Consistente hulp', 'Consistent Help', 'part'],
  ['3.3.1', 'A', 'Foutidentificatie', 'Error Identification', 'part'],
  ['3.3.2', 'A', 'Labels of instructies', 'Labels or Instructions', 'part'],
  ['3.3.3', 'AA', 'Foutsuggestie', 'Error Suggestion', 'part'],
  [
    '3.3.4',
    'AA',
    'Foutpreventie (wettelijk, financieel, gegevens)',
    'Error Prevention (Legal, Financial, Data)',
    'part',
  ],
  ['3.3.7', 'A', 'Overbodige invoer', 'Redundant Entry', 'part'],
  ['3.3.8', 'AA', 'Toegankelijke authenticatie (minimum)', 'Accessible Authentication (Minimum)', 'part'],
  ['4.1.2', 'A', 'Naam, rol, waarde', 'Name, Role, Value', 'part'],
  ['4.1.3', 'AA', 'Statusberichten', 'Status Messages', 'part'],
];

export const criteria: readonly Criterion[] = lines.map(([number, level, nl, en, reach]) => ({
  number,
  level,
  nl,
  en,
  reach,
}));
