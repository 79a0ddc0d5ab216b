/** A value in a period (2024, 2024K1, 2024M03); null where it is missing, which is drawn as a gap and never as zero. */
export interface ChartPoint {
  period: string;
  value: number | null;
  /** May still change: drawn as an open point. */
  preliminary?: boolean;
  /** Replaced an earlier figure: said in the table. */
  revised?: boolean;
  /** Was deleted at the source: said in the table. */
  withdrawn?: boolean;
  /** Half the width of the interval of uncertainty, in the unit of the value. */
  margin?: number | null;
}

/** One line of a chart. */
export interface ChartSeries {
  name: string;
  points: readonly ChartPoint[];
  /** Something to compare with: drawn thinner and in grey. */
  comparator?: boolean;
  /** What it is called at the end of its line in a small chart, where the name has no room. */
  short?: string;
}

/** From this period on the values cannot be compared with those before: no line crosses it. */
export interface ChartBreak {
  period: string;
  note: string;
}

/** A baseline or a target: one value at one time. */
export interface ChartReference {
  period: string;
  value: number;
  /** A target that took the place of a harder one after a bad outcome: *flyttat mål*. */
  moved?: boolean;
}

/** A target that was replaced, kept in sight with the date it was given up. */
export interface FormerTarget extends ChartReference {
  /** `2024-05-12` */
  replacedOn: string;
}

/** All that a chart draws. At most six series keep their colours apart. */
export interface ChartContent {
  series: readonly ChartSeries[];
  baseline: ChartReference | null;
  target: ChartReference | null;
  formerTargets: readonly FormerTarget[];
  breaks: readonly ChartBreak[];
  /** The way required from the baseline to the target, oldest first; straight where it is left out. */
  required?: readonly ChartReference[];
}

/** How many series one chart may hold. */
export const SERIES_LIMIT = 6;
