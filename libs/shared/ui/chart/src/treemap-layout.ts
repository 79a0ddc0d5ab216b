export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Divides an area by values into rectangles as square as can be (Bruls, Huizing and van Wijk 2000: *Squarified treemaps*),
 * in the order of the values given; the largest first looks best. A value of 0 gets no room. Areas add up to the whole.
 */
export function treemapLayout(values: readonly number[], whole: Area): Area[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const areas = values.map(() => ({ x: whole.x, y: whole.y, width: 0, height: 0 }));
  if (total <= 0 || whole.width <= 0 || whole.height <= 0) return areas;
  const scale = (whole.width * whole.height) / total;
  const rest = { ...whole };
  let row: number[] = [];
  const sizes = values.map((value) => value * scale);
  const sizeOf = (each: number) => sizes[each] ?? 0;
  const queue = values.map((_, at) => at).filter((at) => sizeOf(at) > 0);
  for (const at of queue) {
    const side = Math.min(rest.width, rest.height);
    if (row.length && worst([...row, at].map(sizeOf), side) > worst(row.map(sizeOf), side)) {
      lay(row, sizes, rest, areas);
      row = [];
    }
    row.push(at);
  }
  if (row.length) lay(row, sizes, rest, areas);
  return areas;
}

/** The worst proportion in a row laid along a side. */
function worst(sizes: readonly number[], side: number): number {
  const sum = sizes.reduce((total, size) => total + size, 0);
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
  return Math.max((side * side * most) / (sum * sum), (sum * sum) / (side * side * least));
}

/** Lays a row along the shorter side of what is left, and takes its room from it. */
function lay(row: readonly number[], sizes: readonly number[], rest: Area, areas: Area[]): void {
  const sum = row.reduce((total, at) => total + (sizes[at] ?? 0), 0);
  const upright = rest.width >= rest.height;
  const depth = sum / (upright ? rest.height : rest.width);
  let along = upright ? rest.y : rest.x;
  for (const at of row) {
    const length = (sizes[at] ?? 0) / depth;
    areas[at] = upright
      ? { x: rest.x, y: along, width: depth, height: length }
      : { x: along, y: rest.y, width: length, height: depth };
    along += length;
  }
  if (upright) Object.assign(rest, { x: rest.x + depth, width: Math.max(rest.width - depth, 0) });
  else Object.assign(rest, { y: rest.y + depth, height: Math.max(rest.height - depth, 0) });
}
