// From counted units to dollars a month. What is assumed about use stands here as numbers with names.
import { prices } from './price-table.ts';

export type Counted = {
  /** Of one family for one month: what was told of it through the API. */
  readonly perFamilyMonth: {
    readonly acts: number;
    readonly reads: number;
    readonly writes: number;
    readonly kiloBytes: number;
  };
  /** Of one page that is opened. */
  readonly perPage: { readonly requests: number; readonly reads: number; readonly writes: number };
  readonly alarmsOfGemeente: number;
  readonly alarmsOfPlatform: number;
  /** Metrics that are not AWS's own. */
  readonly metricsOfGemeente: number;
  readonly metricsOfPlatform: number;
};

export const assumed = {
  /** Pages that all around a family open in a month: its worker four a working day, everybody else together as many. */
  pagesPerFamilyMonth: 170,
  /** Months that a file is kept on average while an installation fills: rows add up. */
  monthsKept: 60,
  secondsPerRequest: 0.06,
  memoryGb: 1,
  kiloBytesPerRequest: 6,
  logKiloBytesPerRequest: 1.5,
  tracedShare: 0.05,
  /** A function keeps what it may and uses a table's key from memory for minutes. */
  keyRequestsPerRequest: 0.02,
} as const;

export type Bill = Readonly<Record<'tables' | 'storage' | 'functions' | 'edge' | 'watching' | 'keys', number>>;

const million = 1e6;
const gb = 1024 * 1024;

/** What a gemeente costs in a month when nobody does anything: its key, its alarms and its metric; tables and schedules cost nothing empty. */
export const idle = ({ alarmsOfGemeente, metricsOfGemeente }: Counted): Bill => ({
  ...{ tables: 0, storage: 0, functions: 0, edge: 0 },
  watching: alarmsOfGemeente * prices.alarm.usd + metricsOfGemeente * prices.ownMetric.usd,
  keys: prices.key.usd,
});

export const inUse = (counted: Counted, families: number): Bill => {
  const { perFamilyMonth: told, perPage } = counted;
  const pages = families * assumed.pagesPerFamilyMonth;
  const requests = families * told.acts + pages * perPage.requests;
  const reads = families * told.reads + pages * perPage.reads;
  const writes = families * told.writes + pages * perPage.writes;
  const stored = (families * told.kiloBytes * assumed.monthsKept) / gb;
  const resting = idle(counted);
  return {
    tables: (reads * prices.readUnits.usd + writes * prices.writeUnits.usd) / million,
    storage: stored * (prices.stored.usd + prices.putBack.usd + 13 * prices.copied.usd),
    functions:
      (requests * prices.invocations.usd) / million +
      requests * assumed.secondsPerRequest * assumed.memoryGb * prices.computing.usd,
    edge:
      (requests * (prices.apiRequests.usd + prices.firewallRequests.usd)) / million +
      (requests * prices.edgeRequests.usd) / 10_000 +
      ((requests * assumed.kiloBytesPerRequest) / gb) * prices.edgeBytes.usd,
    watching:
      resting.watching +
      ((requests * assumed.logKiloBytesPerRequest) / gb) * prices.logged.usd +
      (requests * assumed.tracedShare * prices.traced.usd) / million,
    keys: resting.keys + (requests * assumed.keyRequestsPerRequest * prices.keyRequests.usd) / 10_000,
  };
};

/** What all gemeenten share, in a month. */
export const platformIdle = ({ alarmsOfPlatform, metricsOfPlatform }: Counted): number =>
  2 * prices.key.usd +
  2 * prices.secret.usd +
  prices.firewall.usd +
  prices.dashboard.usd +
  alarmsOfPlatform * prices.alarm.usd +
  metricsOfPlatform * prices.ownMetric.usd;

export const sumOf = (bill: Bill): number => Object.values(bill).reduce((sum, part) => sum + part, 0);
