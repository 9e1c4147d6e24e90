// What was looked at and what was found, kept while the walks go on.
import type { Complaint } from '../browser/check-page.ts';
import type { Review } from '../browser/reviewed.ts';

/** Each way of looking has a name; the results say under it what it found. */
export type Way = 'axe' | 'ibm' | 'keyboard' | (string & {});

export type Tally = { looks: number; readonly faults: Complaint[] };

export type Ledger = {
  readonly tallies: ReadonlyMap<Way, Tally>;
  /** Different pages, however often they were looked at. */
  readonly pages: ReadonlySet<string>;
  readonly used: ReadonlySet<Review>;
  /** Rules of an engine that had something to judge, with the criteria of each. */
  readonly judged: ReadonlyMap<Way, ReadonlyMap<string, readonly string[]>>;
  readonly note: (way: Way, found: readonly Complaint[], page?: string) => void;
  readonly noteReviews: (reviews: readonly Review[]) => void;
  readonly noteJudged: (way: Way, rule: string, criteria: readonly string[]) => void;
};

export const openLedger = (): Ledger => {
  const tallies = new Map<Way, Tally>();
  const pages = new Set<string>();
  const used = new Set<Review>();
  const judged = new Map<Way, Map<string, readonly string[]>>();
  return {
    ...{ tallies, pages, used, judged },
    note: (way, found, page) => {
      const tally = tallies.get(way) ?? { looks: 0, faults: [] };
      tally.looks += 1;
      tally.faults.push(...found);
      tallies.set(way, tally);
      if (page !== undefined) pages.add(page);
    },
    noteReviews: (reviews) => {
      for (const review of reviews) used.add(review);
    },
    noteJudged: (way, rule, criteria) => {
      const rules = judged.get(way) ?? new Map<string, readonly string[]>();
      rules.set(rule, criteria);
      judged.set(way, rules);
    },
  };
};
