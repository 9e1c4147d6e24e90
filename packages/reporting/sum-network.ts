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

type Edge = { readonly to: number; room: number; readonly back: number };
type Residual = Edge[][];

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

/** Room to change each flow, up and down, with one arc left out. */
const residualOf = (arcs: readonly Arc[], without: number): Residual => {
  const points = 1 + arcs.reduce((highest, { from, to }) => Math.max(highest, from, to), 0);
  const edges: Residual = Array.from({ length: points }, () => []);
  arcs.forEach(({ from, to, value, low, high }, at) => {
    const [here, there] = [edges[from], edges[to]];
    if (at === without || !here || !there) return;
    here.push({ to, room: high - value, back: there.length });
    there.push({ to: from, room: value - low, back: here.length - 1 });
  });
  return edges;
};

/** The shortest way with room, as edges from the end to the start. */
const findWay = (edges: Residual, start: number, end: number): readonly Edge[] | undefined => {
  const came: ({ readonly from: number; readonly edge: Edge } | undefined)[] = [];
  const queue = [start];
  for (let next = 0; next < queue.length && !came[end]; next += 1) {
    const from = queue[next] ?? start;
    for (const edge of edges[from] ?? []) {
      if (edge.room <= 0 || edge.to === start || came[edge.to]) continue;
      came[edge.to] = { from, edge };
      queue.push(edge.to);
    }
  }
  const way: Edge[] = [];
  for (let point = end; point !== start; ) {
    const step = came[point];
    if (!step) return undefined;
    way.push(step.edge);
    point = step.from;
  }
  return way;
};

/** How much more can go from start to end, `enough` at most. */
const mostFlow = (edges: Residual, [start, end]: readonly [number, number], enough: number): number => {
  let sent = 0;
  while (sent < enough) {
    const way = findWay(edges, start, end);
    if (!way) return sent;
    const amount = Math.min(enough - sent, ...way.map(({ room }) => room));
    for (const edge of way) {
      edge.room -= amount;
      const back = edges[edge.to]?.[edge.back];
      if (back) back.room += amount;
    }
    sent += amount;
  }
  return sent;
};

/** Least and most of one arc, given the bounds of all. */
export const rangeOf = (arcs: readonly Arc[], at: number): Range => {
  const arc = arcs[at];
  if (!arc) throw new Error('no such arc');
  const more = mostFlow(residualOf(arcs, at), [arc.to, arc.from], arc.high - arc.value);
  const less = mostFlow(residualOf(arcs, at), [arc.from, arc.to], arc.value - arc.low);
  return { least: arc.value - less, most: arc.value + more };
};
