import type { CellDecision, Id, ImportDecisions, PreviewRow, VanishedDecision } from '@rt/shared/domain';

/** The decision that stands for a cell: its own, else the one for all, else none. */
export const cellDecision = ({ cells, all }: ImportDecisions, id: Id, key: string): CellDecision | null =>
  cells?.[id]?.[key] ?? all ?? null;

export const vanishedDecision = ({ vanished, allVanished }: ImportDecisions, id: Id): VanishedDecision =>
  vanished?.[id] ?? allVanished ?? { do: 'leave' };

/** The decisions with one more of a cell. */
export const withCell = (decisions: ImportDecisions, id: Id, key: string, decision: CellDecision): ImportDecisions => ({
  ...decisions,
  cells: { ...decisions.cells, [id]: { ...decisions.cells?.[id], [key]: decision } },
});

/** The decisions with one for every conflict there is; what was decided cell by cell gives way. */
export const withAll = ({ vanished, allVanished }: ImportDecisions, all: CellDecision): ImportDecisions => ({
  ...(vanished ? { vanished } : {}),
  ...(allVanished ? { allVanished } : {}),
  all,
});

export const withVanished = (decisions: ImportDecisions, id: Id, decision: VanishedDecision): ImportDecisions => ({
  ...decisions,
  vanished: { ...decisions.vanished, [id]: decision },
});

/** The decisions with one for all that is not in the file; what was decided one by one gives way. */
export function withAllVanished(decisions: ImportDecisions, allVanished: VanishedDecision): ImportDecisions {
  const { all, cells } = decisions;
  return { ...(all ? { all } : {}), ...(cells ? { cells } : {}), allVanished };
}

/** How many cells of the rows nobody has decided of. */
export const undecidedCells = (rows: readonly PreviewRow[], decisions: ImportDecisions): number =>
  rows
    .flatMap(({ id, conflicts = [] }) => conflicts.map(({ key }) => cellDecision(decisions, id ?? '', key)))
    .filter((decision) => decision === null).length;
