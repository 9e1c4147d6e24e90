// What a strained page does otherwise by design, judged by a person: on which page, what, and why nothing is lost.
type Judged = {
  readonly strains: readonly string[];
  readonly page: RegExp;
  readonly complaint: RegExp;
  readonly because: string;
};

const zoom = ['zoom-200', 'zoom-400'];

const judged: readonly Judged[] = [
  {
    strains: zoom,
    page: /\/(tafel|gesprek|evaluatie)(\/|$)/,
    complaint: /^“(Wat|Hoe|Wie|Klopt|Ik wil|Papa|\d (van|ding|afspra)).*” is gone$/,
    because:
      'the five steps become five numbers; the name of each is the heading of its page, and what a screen reader says',
  },
  {
    strains: zoom,
    page: /\/gesprek$/,
    complaint: /is gone$/,
    because: 'the plan beside the conversation folds under the button “Ons plan”',
  },
  {
    strains: zoom,
    page: /^\/$/,
    complaint: /^“Vraag” is gone$/,
    because: 'a row of the list becomes a small list that begins with the question itself, as its heading',
  },
  {
    strains: zoom,
    page: /\/mensen$/,
    complaint: /^“(Samira, Yassin|Wie nog\?)” is gone$/,
    because: 'the petals of the flower get numbers, and the list below it has the names',
  },
];

export const isTakenInStride = (strain: string, address: string, complaint: string): boolean =>
  judged.some(
    (one) => one.strains.includes(strain) && one.page.test(new URL(address).pathname) && one.complaint.test(complaint),
  );
