// The subjects of the catalogues and their keys. Dutch is authoritative: a key that is not in Dutch does not exist.
// A new subject is two files (catalogue/nl/x.json, catalogue/en/x.json) and one line here; one that families see has a
// file in every language.

export type Catalogue = {
  readonly common: typeof import('../catalogue/nl/common.json');
  readonly along: typeof import('../catalogue/nl/along.json');
  readonly about: typeof import('../catalogue/nl/about.json');
  readonly accessibility: typeof import('../catalogue/nl/accessibility.json');
  readonly admin: typeof import('../catalogue/nl/admin.json');
  readonly circle: typeof import('../catalogue/nl/circle.json');
  readonly bottleneck: typeof import('../catalogue/nl/bottleneck.json');
  readonly blocked: typeof import('../catalogue/nl/blocked.json');
  readonly conversation: typeof import('../catalogue/nl/conversation.json');
  readonly doorbraak: typeof import('../catalogue/nl/doorbraak.json');
  readonly family: typeof import('../catalogue/nl/family.json');
  readonly 'family-plan': typeof import('../catalogue/nl/family-plan.json');
  readonly 'family-file': typeof import('../catalogue/nl/family-file.json');
  readonly evaluation: typeof import('../catalogue/nl/evaluation.json');
  readonly figures: typeof import('../catalogue/nl/figures.json');
  readonly help: typeof import('../catalogue/nl/help.json');
  readonly 'help-staff': typeof import('../catalogue/nl/help-staff.json');
  readonly invitation: typeof import('../catalogue/nl/invitation.json');
  readonly 'kitchen-table': typeof import('../catalogue/nl/kitchen-table.json');
  readonly ladder: typeof import('../catalogue/nl/ladder.json');
  readonly list: typeof import('../catalogue/nl/list.json');
  readonly looks: typeof import('../catalogue/nl/looks.json');
  readonly news: typeof import('../catalogue/nl/news.json');
  readonly 'news-staff': typeof import('../catalogue/nl/news-staff.json');
  readonly operator: typeof import('../catalogue/nl/operator.json');
  readonly paper: typeof import('../catalogue/nl/paper.json');
  readonly pictures: typeof import('../catalogue/nl/pictures.json');
  readonly reading: typeof import('../catalogue/nl/reading.json');
  readonly referral: typeof import('../catalogue/nl/referral.json');
  readonly 'referral-list': typeof import('../catalogue/nl/referral-list.json');
  readonly reply: typeof import('../catalogue/nl/reply.json');
  readonly researcher: typeof import('../catalogue/nl/researcher.json');
  readonly roles: typeof import('../catalogue/nl/roles.json');
  readonly tour: typeof import('../catalogue/nl/tour.json');
  readonly 'tour-staff': typeof import('../catalogue/nl/tour-staff.json');
  readonly trajectory: typeof import('../catalogue/nl/trajectory.json');
  readonly words: typeof import('../catalogue/nl/words.json');
  readonly worker: typeof import('../catalogue/nl/worker.json');
  readonly gate: typeof import('../catalogue/nl/gate.json');
};

export type Subject = keyof Catalogue & string;

/** `steps_one` and `steps_other` are asked for as `steps`. */
type Singular<Key extends string> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key;

export type TextKey<S extends Subject> = Singular<Exclude<keyof Catalogue[S], 'default'> & string>;

export type Entries = Readonly<Record<string, string>>;
