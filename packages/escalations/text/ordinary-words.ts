// Words that stand in every text. Data only: a name that is also such a word counts only when it is written as a name.

/** Parts of surnames that name nobody by themselves. */
export const nameParticles: ReadonlySet<string> = new Set(
  'van von der den de het ter ten te la le el al du di da dos das bin ibn ben abu op in aan bij uit zu y e en'.split(
    ' ',
  ),
);

/** How people are called in an action or a list of readers without being named. */
export const kinshipWords: ReadonlySet<string> = new Set(
  (
    'wij we ik jij jullie zij hij samen allemaal iedereen oma opa mama papa mam pap moeder vader ouder ouders kind kinderen ' +
    'zoon dochter zus zusje broer broertje tante oom neef nicht vriend vriendin buur buren buurman buurvrouw gezin familie fam ' +
    'mevrouw meneer mevr dhr mw juf meester mentor leraar lerares school basisschool gemeente wijkteam huisarts praktijk ' +
    'consulent coach agent wijkagent team bank kredietbank woningcorporatie corporatie zorg hulp steun netwerk de het een'
  ).split(' '),
);

/** Ends of words for what somebody does: `schuldhulpverlener`, `gezinswerker`. */
export const workEndings =
  /(?:verlener|hulp|zorg|werker|werkster|begeleider|begeleiding|arts|agent|consulent|coach|team|bank|school|dienst|loket|kundige|therapeut)$/;

/** First names and surnames that are also everyday words. */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'ben bas wil mei roos bloem storm sterre ster zon maan max mark lot hoop trouw faith vrede jong groot klein lang kort wit zwart ' +
    'bruin groen blauw rood geel bakker kok visser smit smid mulder molenaar meester dijk berg bos veld water brug kerk ' +
    'huis hof boer koning prins graaf hertog engel duivel vos wolf haas hert beer leeuw valk arend haan hen vogel pauw ' +
    'winter zomer herfst lente mooi goed best vriend buur kind zeer post bal kaas brood peer appel timmer timmerman ' +
    'schrijver schipper ridder jager dekker drost post bloei vries hoe dat die dit er mag iris linde fleur hans jan piet rik bob ' +
    'gijs guus loes mees pim puk stan sem job rein tijd vos wijs'
  ).split(' '),
);
