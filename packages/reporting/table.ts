// The tables of a report, told as data: which columns each has, what they count, and how the columns add up.
// Publishing, hiding, showing and the file for a spreadsheet all read this one description.

export const units = ['families', 'goals', 'bottlenecks', 'days', 'hours', 'percent'] as const;
export type Unit = (typeof units)[number];

/** How a figure was counted; the screens have a sentence for each. */
export const countedBy = [
  'phase-on-last-day',
  'waiting-on-last-day',
  'step-reached-in-window',
  'median-days',
  'one-in-ten-longer',
  'within-agreement',
  'share-of-published',
  'steps-since-start',
  'median-hours',
  'reported-in-window',
  'answered-in-window',
  'open-on-last-day',
] as const;
export type CountedBy = (typeof countedBy)[number];

export type Column = {
  readonly column: string;
  readonly unit: Unit;
  readonly countedBy: CountedBy;
  /** Columns that add up to this one. */
  readonly parts?: readonly string[];
};

export type TableGroup = { readonly group: string; readonly columns: readonly Column[] };
export type Table = {
  /** What the rows are. The row `all` adds up the others and comes last. */
  readonly rowsAre: 'providers' | 'themes' | 'levels';
  /** Rows of one group are counted alike and add up among themselves. */
  readonly groups: readonly TableGroup[];
};

export const phaseColumns = [
  'building-up',
  'under-way',
  'winding-down',
  'aftercare',
  'closed',
  'no-way-in',
  'short',
] as const;

const families = (column: string, by: CountedBy, parts?: readonly string[]): Column => ({
  column,
  unit: 'families',
  countedBy: by,
  ...(parts && { parts }),
});
const days = (column: string, by: CountedBy): Column => ({ column, unit: 'days', countedBy: by });

const reached = (parts?: readonly string[]): readonly Column[] => [
  families('families', 'step-reached-in-window', parts),
  days('median-days', 'median-days'),
  days('tenth-days', 'one-in-ten-longer'),
];

const stepColumns = (['back', 'same', 'one', 'two', 'three'] as const).map(
  (column): Column => ({ column, unit: 'goals', countedBy: 'steps-since-start' }),
);
const goals = (column: string, parts: readonly string[]): Column => ({
  column,
  unit: 'goals',
  countedBy: 'steps-since-start',
  parts,
});
const attainmentColumns: readonly Column[] = [
  ...stepColumns,
  goals('two-or-more', ['two', 'three']),
  goals('not-forward', ['back', 'same']),
  goals('forward', ['one', 'two-or-more']),
  goals('total', ['not-forward', 'forward']),
  { column: 'forward-percent', unit: 'percent', countedBy: 'share-of-published' },
];

const bottlenecks = (column: string, by: CountedBy): Column => ({ column, unit: 'bottlenecks', countedBy: by });

export const tables = {
  caseload: {
    rowsAre: 'providers',
    groups: [
      {
        group: 'families',
        columns: [
          families('waiting', 'waiting-on-last-day'),
          ...phaseColumns.map((column) => families(column, 'phase-on-last-day')),
          families('total', 'phase-on-last-day', phaseColumns),
        ],
      },
    ],
  },
  'lead-times': {
    rowsAre: 'providers',
    groups: [
      { group: 'accepted', columns: reached() },
      { group: 'met', columns: reached() },
      {
        group: 'planned',
        columns: [
          ...reached(['within-agreement', 'beyond-agreement']),
          families('within-agreement', 'within-agreement'),
          families('beyond-agreement', 'within-agreement'),
          { column: 'within-percent', unit: 'percent', countedBy: 'share-of-published' },
        ],
      },
    ],
  },
  attainment: {
    rowsAre: 'providers',
    groups: [
      { group: 'own', columns: attainmentColumns },
      { group: 'safety', columns: attainmentColumns },
    ],
  },
  hours: {
    rowsAre: 'providers',
    groups: [
      {
        group: 'families',
        columns: [
          { column: 'hours-per-week', unit: 'hours', countedBy: 'median-hours' },
          { column: 'hours-per-family', unit: 'hours', countedBy: 'median-hours' },
        ],
      },
    ],
  },
  'bottleneck-themes': {
    rowsAre: 'themes',
    groups: [{ group: 'bottlenecks', columns: [bottlenecks('reported', 'reported-in-window')] }],
  },
  ladder: {
    rowsAre: 'levels',
    groups: [
      {
        group: 'bottlenecks',
        columns: [
          bottlenecks('answered', 'answered-in-window'),
          days('answer-days', 'median-days'),
          bottlenecks('open', 'open-on-last-day'),
          days('open-days', 'median-days'),
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;
/** In the order of a report. */
export const tableNames = [
  'caseload',
  'lead-times',
  'attainment',
  'hours',
  'bottleneck-themes',
  'ladder',
] as const satisfies readonly TableName[];

export const groupsOf = (table: TableName): readonly TableGroup[] => tables[table].groups;

export const themeRows = [
  'debts-and-money',
  'mental-health-care',
  'housing',
  'route-and-indication',
  'school',
  'safety',
  'rules-between-organisations',
  'other',
] as const;
export const levelRows = ['supervisor', 'doorbraakteam', 'policyTeam', 'national'] as const;

/** Counts that only become more, as long as nobody puts anything right and everything lies in the window. */
const growing = new Set([
  ...['total', 'closed', 'no-way-in', 'short'].map((column) => `caseload|families|${column}`),
  ...['accepted', 'met', 'planned'].map((group) => `lead-times|${group}|families`),
  ...['within-agreement', 'beyond-agreement'].map((column) => `lead-times|planned|${column}`),
  ...['own', 'safety'].map((group) => `attainment|${group}|total`),
  'bottleneck-themes|bottlenecks|reported',
  'ladder|bottlenecks|answered',
]);

export const isGrowing = (place: {
  readonly table: string;
  readonly group: string;
  readonly column: string;
}): boolean => growing.has(`${place.table}|${place.group}|${place.column}`);

/** The row that adds up all others of its group. */
export const allRow = 'all';

/** Tables whose rows are providers: a provider sees its own row of these and no other. */
export const providerTables: readonly TableName[] = tableNames.filter((table) => tables[table].rowsAre === 'providers');
export const ladderTables: readonly TableName[] = tableNames.filter((table) => tables[table].rowsAre !== 'providers');
