// How published counts add up, as a network: each count is a flow, and at each point as much comes in as goes out.
// Whoever knows of each count between which bounds it lies knows of a hidden one exactly this much: the least and the most
// that still fits all others. Flows in whole numbers make that exact.

export type Arc = {
  readonly from: number;
  readonly to: number;
  /** What it really is: a point to start from that fits all bounds. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

export type Range = { readonly least: number; readonly most: number };

/** Points by number instead of by name. */
export const numbered = (ends: readonly { readonly from: string; readonly to: string }[]) => {
  const points = new Map<string, number>();
  const numberOf = (point: string): number => {
    const number = points.get(point) ?? points.size;
    points.set(point, number);
    return number;
  };
  return ends.map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) }));
};

/** Room to change each flow: edge 2n raises the flow of arc n, edge 2n + 1 lowers it. */
type Residual = {
  readonly to: Int32Array;
  readonly room: Float64Array;
  /** Edges that leave a point. */
  readonly leaving: readonly (readonly number[])[];
};

const residualOf = (arcs: readonly Arc[]): Residual => {
  const points = 1 + arcs.reduce((highest, { from, to }) => Math.max(highest, from, to), 0);
  const leaving: number[][] = Array.from({ length: points }, () => []);
  const [to, room] = [new Int32Array(arcs.length * 2), new Float64Array(arcs.length * 2)];
  arcs.forEach((arc, at) => {
    to.set([arc.to, arc.from], at * 2);
    room.set([arc.high - arc.value, arc.value - arc.low], at * 2);
    leaving[arc.from]?.push(at * 2);
    leaving[arc.to]?.push(at * 2 + 1);
  });
  return { to, room, leaving };
};

/** The shortest way with room, as edges from the end to the start. */
const findWay = ({ to, leaving }: Residual, room: Float64Array, [start, end]: readonly [number, number]) => {
  const cameBy = new Int32Array(leaving.length).fill(-1);
  const queue = [start];
  for (let next = 0; next < queue.length && cameBy[end] === -1; next += 1) {
    for (const edge of leaving[queue[next] ?? start] ?? []) {
      const point = to[edge] ?? start;
      if ((room[edge] ?? 0) <= 0 || point === start || cameBy[point] !== -1) continue;
      cameBy[point] = edge;
      queue.push(point);
    }
  }
  const way: number[] = [];
  for (let point = end; point !== start; ) {
    const edge = cameBy[point] ?? -1;
    if (edge === -1) return undefined;
    way.push(edge);
    // The other end of an edge is where its opposite leads to.
    point = to[edge ^ 1] ?? start;
  }
  return way;
};

/** How much more can go from start to end without this arc, `enough` at most. */
const mostFlow = (
  residual: Residual,
  ends: readonly [number, number],
  { without, enough }: { readonly without: number; readonly enough: number },
): number => {
  if (enough <= 0) return 0;
  const room = residual.room.slice();
  room.fill(0, without * 2, without * 2 + 2);
  let sent = 0;
  while (sent < enough) {
    const way = findWay(residual, room, ends);
    if (!way) return sent;
    const amount = way.reduce((least, edge) => Math.min(least, room[edge] ?? 0), enough - sent);
    for (const edge of way) {
      room[edge] = (room[edge] ?? 0) - amount;
      room[edge ^ 1] = (room[edge ^ 1] ?? 0) + amount;
    }
    sent += amount;
  }
  return sent;
};

const residuals = new WeakMap<readonly Arc[], Residual>();

/** Least and most of one arc, given the bounds of all. */
export const rangeOf = (arcs: readonly Arc[], at: number): Range => {
  const arc = arcs[at];
  if (!arc) throw new Error('no such arc');
  const residual = residuals.get(arcs) ?? residualOf(arcs);
  residuals.set(arcs, residual);
  const { from, to, value, low, high } = arc;
  const more = mostFlow(residual, [to, from], { without: at, enough: high - value });
  const less = mostFlow(residual, [from, to], { without: at, enough: value - low });
  return { least: value - less, most: value + more };
};
