// How published counts add up, as a network: each count is a flow, and at each point as much comes in as goes out.
// Whoever knows of each count between which bounds it lies knows of a hidden one exactly this much: the least and the most
// that still fits all others. Flows in whole numbers make that exact.

export type Arc = {
  readonly from: string;
  readonly to: string;
  /** What it really is: a point to start from that fits all bounds. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

export type Range = { readonly least: number; readonly most: number };

type Edge = { readonly to: number; room: number; readonly back: number };
type Residual = Edge[][];

const numbered = (arcs: readonly Arc[]): ReadonlyMap<string, number> => {
  const nodes = new Map<string, number>();
  for (const { from, to } of arcs) for (const node of [from, to]) if (!nodes.has(node)) nodes.set(node, nodes.size);
  return nodes;
};

/** Room to change each flow, up and down, with one arc left out. */
const residualOf = (arcs: readonly Arc[], nodes: ReadonlyMap<string, number>, without: number): Residual => {
  const edges: Residual = Array.from({ length: nodes.size }, () => []);
  arcs.forEach(({ from, to, value, low, high }, at) => {
    if (at === without) return;
    const [u, v] = [nodes.get(from) ?? 0, nodes.get(to) ?? 0];
    const [there, here] = [edges[v] ?? [], edges[u] ?? []];
    here.push({ to: v, room: high - value, back: there.length });
    there.push({ to: u, room: value - low, back: here.length - 1 });
  });
  return edges;
};

/** The shortest way with room, as edges from the end to the start. */
const findWay = (edges: Residual, start: number, end: number): readonly Edge[] | undefined => {
  const came = new Map<number, { readonly from: number; readonly edge: Edge }>();
  const queue = [start];
  for (let node = queue.shift(); node !== undefined && !came.has(end); node = queue.shift()) {
    for (const edge of edges[node] ?? []) {
      if (edge.room <= 0 || edge.to === start || came.has(edge.to)) continue;
      came.set(edge.to, { from: node, edge });
      queue.push(edge.to);
    }
  }
  const way: Edge[] = [];
  for (let node = end; node !== start; ) {
    const step = came.get(node);
    if (!step) return undefined;
    way.push(step.edge);
    node = step.from;
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
  const nodes = numbered(arcs);
  const [u, v] = [nodes.get(arc.from) ?? 0, nodes.get(arc.to) ?? 0];
  const more = mostFlow(residualOf(arcs, nodes, at), [v, u], arc.high - arc.value);
  const less = mostFlow(residualOf(arcs, nodes, at), [u, v], arc.value - arc.low);
  return { least: arc.value - less, most: arc.value + more };
};
