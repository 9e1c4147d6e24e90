// Words that stand in every text. Data only: a name that is also such a word counts only when it is written as a name.
import { everydayWords } from './everyday-words.data.ts';

/** Parts of surnames that name nobody by themselves. */
export const nameParticles: ReadonlySet<string> = new Set(
  (
    'van von vom zum der den de het t ter ten te la le las los el al ul du di da dal del dos das do bin ibn ben bint abu ' +
    'op in aan bij uit onder over voor zu y e en v d vd'
  ).split(' '),
);

/** How people are called in an action or a list of readers without being named. */
export const kinshipWords: ReadonlySet<string> = new Set(
  (
    'wij we ik jij jullie zij hij samen allemaal allebei iedereen ieder oma opa mama papa mam pap moeder vader ouder ouders ' +
    'kind kinderen zoon dochter zus zusje broer broertje tante oom neef nicht vriend vriendin buur buren buurman buurvrouw ' +
    'gezin familie fam mevrouw meneer mevr dhr mw juf meester mentor leraar lerares school basisschool gemeente wijkteam ' +
    'huisarts praktijk consulent coach agent wijkagent team bank kredietbank woningcorporatie corporatie zorg hulp steun ' +
    'netwerk de het een'
  ).split(' '),
);

/** After such a word a name follows: `mevrouw Jansen`, `oma Fatiha`. */
export const addressWords: ReadonlySet<string> = new Set(
  (
    'oma opa mama papa moeder vader zoon dochter zus zusje broer broertje tante oom neef nicht vriend vriendin buurman ' +
    'buurvrouw familie fam mevrouw meneer mevr dhr mw juf meester mentor dokter dr'
  ).split(' '),
);

/** Ends of words for what somebody does or where: `schuldhulpverlener`, `gezinswerker`, `jeugdbescherming`. */
const workEndings =
  /(?:verlener|verlening|hulp|zorg|werk|werker|werkster|begeleider|begeleiding|arts|agent|consulent|coach|team|teams|bank|school|dienst|loket|kundige|therapeut|therapie|loog|ambtenaar|bescherming|bewindvoering|bewindvoerder|plicht|corporatie|praktijk|rechter|centrum|instantie|opvang|adviseur|medewerker|gemeente)$/;

export const isWorkWord = (plain: string): boolean => plain.length > 6 && workEndings.test(plain);

/** Would anybody write this without thinking of a name? */
export const isOrdinary = (plain: string): boolean =>
  everydayWords.has(plain) || nameParticles.has(plain) || kinshipWords.has(plain);
