/** A thing that money comes from, passes or goes to. */
export interface SankeyNode {
  key: string;
  /** Stands last whatever would be best for the bands: what is outside the list. */
  last?: boolean;
}

/** Money from a node of one stage to a node of the next. Never below zero. */
export interface SankeyBand {
  from: string;
  to: string;
  value: number;
}

export interface SankeyData {
  /** Three or more stages, or two, from left to right. */
  stages: readonly (readonly SankeyNode[])[];
  /** Between each stage and the next. */
  bands: readonly (readonly SankeyBand[])[];
}

export interface SankeySize {
  height: number;
  /** Pixels between the nodes of a stage. */
  gap: number;
}

/** A node as it stands: `height` holds the larger of what comes and what goes. */
export interface PlacedNode {
  key: string;
  stage: number;
  y: number;
  height: number;
}

/** A band as it lies: equally thick at both ends. */
export interface PlacedBand extends SankeyBand {
  stage: number;
  fromY: number;
  toY: number;
  thickness: number;
}

export interface SankeyLayout {
  nodes: PlacedNode[];
  bands: PlacedBand[];
}

const SWEEPS = 6;
type Order = string[][];

/**
 * Places nodes by what passes through them and bands by their value, in one scale, so that a band is as thick where it
 * leaves as where it arrives. Nodes are ordered so that bands cross little (barycentres, sweeping both ways, the best order
 * kept), with those marked `last` at the bottom; each
 * stage stands in the middle of the height. Pure: the same data give the same picture.
 */
export function sankeyLayout({ stages, bands }: SankeyData, { height, gap }: SankeySize): SankeyLayout {
  const values = stages.map((nodes, stage) => new Map(nodes.map(({ key }) => [key, through(key, stage, bands)])));
  const scale = Math.min(...values.map((stage) => scaleOf([...stage.values()], height, gap)), Infinity);
  const order = leastCrossing(stages, bands);
  const nodes = order.flatMap((keys, stage) => {
    const heights = keys.map((key) => (values[stage]?.get(key) ?? 0) * (Number.isFinite(scale) ? scale : 0));
    let y = Math.max((height - sum(heights) - gap * (keys.length - 1)) / 2, 0);
    return keys.map((key, at) => {
      const placed = { key, stage, y, height: heights[at] ?? 0 };
      y += placed.height + gap;
      return placed;
    });
  });
  return { nodes, bands: placeBands(bands, order, nodes, Number.isFinite(scale) ? scale : 0) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function through(key: string, stage: number, bands: SankeyData['bands']): number {
  const comes = (bands[stage - 1] ?? []).filter(({ to }) => to === key);
  const goes = (bands[stage] ?? []).filter(({ from }) => from === key);
  return Math.max(sum(comes.map(({ value }) => value)), sum(goes.map(({ value }) => value)));
}

function scaleOf(values: readonly number[], height: number, gap: number): number {
  const total = sum(values);
  return total > 0 ? Math.max(height - gap * (values.length - 1), 1) / total : Infinity;
}

function leastCrossing(stages: SankeyData['stages'], bands: SankeyData['bands']): Order {
  const last = stages.map((nodes) => new Set(nodes.filter((node) => node.last).map(({ key }) => key)));
  let order: Order = stages.map((nodes, stage) =>
    settled(
      nodes.map(({ key }) => key),
      last[stage],
    ),
  );
  let [best, least] = [order, crossings(order, bands)];
  for (let sweep = 0; sweep < SWEEPS && least > 0; sweep += 1) {
    const forward = sweep % 2 === 0;
    order = order.map((keys) => [...keys]);
    for (let step = 1; step < order.length; step += 1) {
      const stage = forward ? step : order.length - 1 - step;
      const beside = order[forward ? stage - 1 : stage + 1] ?? [];
      const between = bands[forward ? stage - 1 : stage] ?? [];
      order[stage] = settled(byBarycentre(order[stage] ?? [], beside, between, forward), last[stage]);
    }
    const found = crossings(order, bands);
    if (found < least) [best, least] = [order, found];
  }
  return best;
}

const settled = (keys: readonly string[], last: ReadonlySet<string> | undefined): string[] => [
  ...keys.filter((key) => !last?.has(key)),
  ...keys.filter((key) => last?.has(key)),
];

/** Each node where the middle of what it is tied to stands, by weight; those tied to nothing keep their place. */
function byBarycentre(
  keys: readonly string[],
  beside: readonly string[],
  between: readonly SankeyBand[],
  forward: boolean,
) {
  const place = new Map(beside.map((key, at) => [key, at]));
  const middles = keys.map((key, at) => {
    const tied = between.filter((band) => (forward ? band.to : band.from) === key);
    const weight = sum(tied.map(({ value }) => value));
    const far = sum(tied.map((band) => band.value * (place.get(forward ? band.from : band.to) ?? 0)));
    return { key, at, middle: weight > 0 ? far / weight : at };
  });
  return middles.sort((one, other) => one.middle - other.middle || one.at - other.at).map(({ key }) => key);
}

/** How much crosses, by the product of the thinner of each two bands that do. */
export function crossings(order: Order, bands: SankeyData['bands']): number {
  return sum(
    bands.map((between, stage) => {
      const [left, right] = [order[stage] ?? [], order[stage + 1] ?? []].map(
        (keys) => new Map(keys.map((key, at) => [key, at])),
      );
      const ends = between.map((band) => [left?.get(band.from) ?? 0, right?.get(band.to) ?? 0, band.value] as const);
      let crossed = 0;
      ends.forEach(([a, b, weight], at) => {
        for (const [c, d, other] of ends.slice(at + 1)) if ((a - c) * (b - d) < 0) crossed += Math.min(weight, other);
      });
      return crossed;
    }),
  );
}

/** Bands leave a node in the order of where they go, and arrive in the order of where they come from. */
function placeBands(
  bands: SankeyData['bands'],
  order: Order,
  nodes: readonly PlacedNode[],
  scale: number,
): PlacedBand[] {
  const tops = new Map(nodes.map(({ key, stage, y }) => [`${stage} ${key}`, y]));
  return bands.flatMap((between, stage) => {
    const [left, right] = [
      new Map(order[stage]?.map((key, at) => [key, at])),
      new Map(order[stage + 1]?.map((key, at) => [key, at])),
    ];
    const byEnds = [...between].sort(
      (one, other) =>
        (left.get(one.from) ?? 0) - (left.get(other.from) ?? 0) ||
        (right.get(one.to) ?? 0) - (right.get(other.to) ?? 0),
    );
    const [gone, come] = [new Map<string, number>(), new Map<string, number>()];
    return byEnds.map((band) => {
      const thickness = band.value * scale;
      const fromY = gone.get(band.from) ?? tops.get(`${stage} ${band.from}`) ?? 0;
      const toY = come.get(band.to) ?? tops.get(`${stage + 1} ${band.to}`) ?? 0;
      gone.set(band.from, fromY + thickness);
      come.set(band.to, toY + thickness);
      return { ...band, stage, fromY, toY, thickness };
    });
  });
}
