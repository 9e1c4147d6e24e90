// A benchmark says how many times dearer something is than the least it could be, both measured in one run on one
// machine, turn by turn, so that a busy moment hits both alike.

export type Row = {
  readonly part: string;
  readonly what: string;
  readonly measured: string;
  /** What `docs/architecture.md` aims for; absent when it is only good to know. */
  readonly target?: string;
  readonly isMet?: boolean;
  /** Told when the target is missed. */
  readonly why?: string;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - ((sorted.length + 1) % 2)] ?? Number.NaN, sorted[middle] ?? Number.NaN];
  return (low + high) / 2;
};

export const millisecondsOf = async (act: () => unknown): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

type Turns = { readonly warmUp: number; readonly rounds: number };

/** Is told the number of the turn, from 1. */
type Act = (turn: number) => unknown;

/** The median of each act in milliseconds; they take turns. */
export const inTurns = async (acts: readonly Act[], { warmUp, rounds }: Turns): Promise<number[]> => {
  const taken: number[][] = acts.map(() => []);
  for (let round = -warmUp; round < rounds; round += 1) {
    // Whoever goes first changes with each round: the second finds the caches warm and the garbage of the first.
    const order = round % 2 === 0 ? [...acts.entries()] : [...acts.entries()].reverse();
    for (const [at, act] of order) {
      const milliseconds = await millisecondsOf(() => act(round + warmUp + 1));
      if (round >= 0) taken[at]?.push(milliseconds);
    }
  }
  return taken.map(median);
};

const short = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

type Compared = { readonly part: string; readonly what: string; readonly atMost: number; readonly why?: string };

/** How many times dearer `own` is than `bare`. */
export const ratioRow = ({ part, what, atMost, why }: Compared, own: number, bare: number): Row => {
  const ratio = own / bare;
  return {
    ...{ part, what, target: `at most ${atMost}x`, isMet: ratio <= atMost },
    measured: `${ratio.toFixed(2)}x (${short(own)} ms ÷ ${short(bare)} ms)`,
    ...(why && { why }),
  };
};
