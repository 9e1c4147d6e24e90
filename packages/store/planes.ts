// Which part of the system may touch which rows. This one table of data drives both the IAM policies
// (infra) and the store's own guard at run time (locally there is no IAM). It imports nothing.

/** Four tables of each gemeente, and the one of the nation, which belongs to no gemeente. */
export const tableNames = ['care', 'outbox', 'trail', 'reports', 'national'] as const;
export type TableName = (typeof tableNames)[number];

/** `count` answers how many rows an index partition has, and nothing of any of them. */
export type RowVerb = 'get' | 'query' | 'count' | 'put' | 'delete';
export type IndexName = 'gsi1' | 'gsi2';

/** A right on rows of one table whose partition key starts with one of the prefixes. */
export type Grant = {
  readonly table: TableName;
  readonly prefixes: readonly string[];
  readonly verbs: readonly RowVerb[];
  /** Index partitions that may be queried, or only counted; an index is granted apart from its table. */
  readonly indexes?: Readonly<Partial<Record<IndexName, readonly string[]>>>;
};

const all: readonly RowVerb[] = ['get', 'query', 'put', 'delete'];

/**
 * Held beside a plane's own rights by every plane that writes, for the chains of what it writes and no others: put only.
 * IAM cannot forbid that a put replaces, so whoever is taken over could still spoil these chains; walking them shows it.
 * Nor can it forbid that a put which is refused is told the row that stood there, link by link for whoever knows its key.
 */
const trailAppend = (...aggregates: readonly string[]): Grant => ({
  table: 'trail',
  prefixes: [...aggregates.map((aggregate) => `CHAIN#${aggregate}`), 'CHAINS#'],
  verbs: ['put'],
});
/** Only who shows a family's file, or the referral that it began with, writes down who looked at it. */
const accessAppend: Grant = { table: 'trail', prefixes: ['ACCESS#'], verbs: ['put'] };
const outboxAppend: Grant = { table: 'outbox', prefixes: ['SHARD#'], verbs: ['put'] };
/** Who somebody is and what they may do is read at every request, so every function can read the directory. */
const directoryRead: Grant = {
  table: 'care',
  prefixes: ['PERSON#', 'SUBJECT#', 'ORGANISATION#', 'CLIENT#'],
  verbs: ['get', 'query'],
  indexes: { gsi1: ['ORGANISATIONS', 'SUPERVISOR#', 'TEAM#'], gsi2: ['ORGANISATION-PEOPLE#'] },
};

/** The nation's chains and facts lie in its own table, so none of them passes through a gemeente. */
const nationAppend: Grant = {
  table: 'national',
  prefixes: ['CHAIN#NATIONAL#', 'CHAINS#', 'SHARD#'],
  verbs: ['put'],
};

const owned = (prefix: string, plane: string): readonly string[] => [prefix, `IDEM#${plane}#`];

export const planes = {
  referral: [
    {
      table: 'care',
      prefixes: owned('REFERRAL#', 'referral'),
      verbs: all,
      indexes: { gsi1: ['INTAKE#', 'MATCH#'], gsi2: ['REFERRER#', 'REFERRALS-AT#'] },
    },
    directoryRead,
    trailAppend('REFERRAL#'),
    accessAppend,
    outboxAppend,
  ],
  care: [
    {
      table: 'care',
      prefixes: owned('FAMILY#', 'care'),
      verbs: all,
      indexes: { gsi1: ['WORKER#', 'FAMILIES-OF#', 'SHARES-WITH#', 'WAITING#'], gsi2: ['PROVIDER#'] },
    },
    /** From a copy without names back to its family: written here, read by one carrier and by nobody else. */
    { table: 'care', prefixes: ['BOTTLENECK-LINK#'], verbs: ['put'] },
    /** The code of a family for somebody whom the gemeente knows already; its digest is the key. */
    { table: 'care', prefixes: ['CIRCLE-CODE#'], verbs: ['get', 'put'] },
    /** An invitation is written by the worker and redeemed in the sign-in plane. */
    { table: 'care', prefixes: ['INVITATION#'], verbs: ['put'] },
    /** The family sees who looked and who changed something. */
    { table: 'trail', prefixes: ['ACCESS#', 'CHAIN#FAMILY#'], verbs: ['query'] },
    directoryRead,
    trailAppend('FAMILY#'),
    accessAppend,
    outboxAppend,
  ],
  doorbraak: [
    {
      table: 'care',
      prefixes: owned('DOORBRAAK#', 'doorbraak'),
      verbs: all,
      indexes: { gsi1: ['LADDER#'], gsi2: ['PATTERN#'] },
    },
    directoryRead,
    trailAppend('DOORBRAAK#'),
    outboxAppend,
  ],
  report: [{ table: 'reports', prefixes: ['PUBLISHED#'], verbs: ['get', 'query'] }, directoryRead],
  admin: [
    {
      table: 'care',
      prefixes: [...owned('PERSON#', 'admin'), 'ORGANISATION#', 'CLIENT#', 'INVITATION#'],
      verbs: all,
      indexes: { gsi1: ['ORGANISATIONS', 'SUPERVISOR#', 'PEOPLE'], gsi2: ['ORGANISATION-PEOPLE#'] },
    },
    { table: 'care', prefixes: ['SUBJECT#'], verbs: ['get', 'delete'] },
    trailAppend('PERSON#', 'ORGANISATION#', 'CLIENT#', 'INVITATION#'),
    outboxAppend,
  ],
  'sign-in': [
    { table: 'care', prefixes: owned('INVITATION#', 'sign-in'), verbs: ['get', 'put'] },
    /** Roles lie under the person: taken over, it could give somebody any role of its gemeente, and the chain would show it. */
    { table: 'care', prefixes: ['SUBJECT#', 'PERSON#'], verbs: ['get', 'query', 'put'] },
    /** Somebody who chooses a role reads the name of the organisation. */
    { table: 'care', prefixes: ['ORGANISATION#', 'CLIENT#'], verbs: ['get'] },
    trailAppend('PERSON#', 'INVITATION#', 'SUBJECT#'),
    outboxAppend,
  ],
  /** Carrier: an accepted referral becomes a family file. */
  'carry-referral-to-care': [
    { table: 'care', prefixes: ['REFERRAL#'], verbs: ['get', 'query'] },
    { table: 'care', prefixes: ['FAMILY#'], verbs: ['get', 'query', 'put'] },
    directoryRead,
    trailAppend('FAMILY#'),
    outboxAppend,
  ],
  /** Carrier: how it goes on with a family, back to who referred it: a state and a date, nothing more. */
  'carry-progress-to-referral': [
    { table: 'care', prefixes: ['REFERRAL#'], verbs: ['get', 'query', 'put'] },
    trailAppend('REFERRAL#'),
    outboxAppend,
  ],
  /** Carrier: the words that left a file become a copy without names, with digests of who knows the family. */
  'carry-bottleneck-to-doorbraak': [
    { table: 'care', prefixes: ['FAMILY#'], verbs: ['get', 'query'] },
    { table: 'care', prefixes: ['DOORBRAAK#'], verbs: ['get', 'put'] },
    { table: 'trail', prefixes: ['ACCESS#', 'CHAIN#FAMILY#', 'CHAIN#REFERRAL#'], verbs: ['query'] },
    directoryRead,
    trailAppend('DOORBRAAK#'),
    outboxAppend,
  ],
  /** Carriers: what the ladder says, back into the file, and what stops when the help ends. The only ones that read the link. */
  'carry-answer-to-care': [
    { table: 'care', prefixes: ['DOORBRAAK#', 'BOTTLENECK-LINK#'], verbs: ['get'] },
    { table: 'care', prefixes: ['FAMILY#'], verbs: ['get', 'query', 'put'] },
    trailAppend('FAMILY#'),
    outboxAppend,
  ],
  /** The gemeente's end of the way to the nation: copies without names. */
  'carry-nation-to-doorbraak': [
    { table: 'care', prefixes: ['DOORBRAAK#'], verbs: ['get', 'put'] },
    trailAppend('DOORBRAAK#'),
    outboxAppend,
  ],
  /** The nation's end of that way. */
  'carry-doorbraak-to-nation': [{ table: 'national', prefixes: ['NATIONAL#'], verbs: ['get', 'put'] }, nationAppend],
  /** The national doorbraakteam: what policy teams brought to it, and nothing of any gemeente. */
  national: [
    { table: 'national', prefixes: owned('NATIONAL#', 'national'), verbs: all, indexes: { gsi1: ['NATION#'] } },
    nationAppend,
  ],
  /** Carrier: what an aggregate adds to the figures now, and a journal of how it came to that. */
  'carry-contributions': [{ table: 'reports', prefixes: ['CONTRIBUTION#', 'JOURNAL#'], verbs: ['put'] }],
  /** Counts contributions into published figures and keeps which ones were counted; reaches no file and no journal. */
  'publish-figures': [
    { table: 'reports', prefixes: ['CONTRIBUTION#'], verbs: ['query'] },
    { table: 'reports', prefixes: ['PUBLISHED#', 'COUNTED#'], verbs: ['get', 'query', 'put'] },
    /** Figures keep the names of the providers as they were. */
    { table: 'care', prefixes: ['ORGANISATION#'], verbs: ['get'] },
  ],
  /**
   * Reads where each chain ends, so that it can be kept where nobody changes it. IAM knows no last one, so it may read every
   * link: who did what and when, and no word of any file. It writes none.
   */
  'anchor-chains': [
    { table: 'trail', prefixes: ['CHAIN#', 'CHAINS#'], verbs: ['query'] },
    { table: 'national', prefixes: ['CHAIN#', 'CHAINS#'], verbs: ['query'] },
  ],
  /** How many questions stand past their day on each agenda: a number; at most ids and days could be had, and no word of anybody. */
  'count-deadlines': [
    {
      table: 'care',
      prefixes: [],
      verbs: ['count'],
      indexes: { gsi1: ['LADDER#doorbraakteam', 'LADDER#policyTeam'] },
    },
    { table: 'national', prefixes: [], verbs: ['count'], indexes: { gsi1: ['NATION#open'] } },
  ],
  /** Delivers what lies in the outbox and sets aside what cannot be delivered; reaches no file. */
  carriers: [
    { table: 'outbox', prefixes: ['SHARD#', 'ASIDE#'], verbs: all },
    { table: 'national', prefixes: ['SHARD#', 'ASIDE#'], verbs: all },
  ],
} as const satisfies Record<string, readonly Grant[]>;

export type Plane = keyof typeof planes;

/** A plane of the nation holds nothing of any gemeente. */
export const isOfNation = (plane: Plane): boolean => {
  const grants: readonly Grant[] = planes[plane];
  return grants.every(({ table }) => table === 'national');
};
