import type { CellDecision, Id, ImportDecisions, PreviewRow, VanishedDecision } from '@rt/shared/domain';

/** The decision that stands for a cell: its own, else the one for all, else none. */
export const cellDecision = ({ cells, all }: ImportDecisions, id: Id, key: string): CellDecision | null =>
  cells?.[id]?.[key] ?? all ?? null;

export const vanishedDecision = ({ vanished }: ImportDecisions, id: Id): VanishedDecision =>
  vanished?.[id] ?? { do: 'leave' };

/** The decisions with one more of a cell. */
export const withCell = (decisions: ImportDecisions, id: Id, key: string, decision: CellDecision): ImportDecisions => ({
  ...decisions,
  cells: { ...decisions.cells, [id]: { ...decisions.cells?.[id], [key]: decision } },
});

/** The decisions with one for every conflict there is; what was decided cell by cell gives way. */
export const withAll = ({ vanished }: ImportDecisions, all: CellDecision): ImportDecisions => ({
  ...(vanished ? { vanished } : {}),
  all,
});

export const withVanished = (decisions: ImportDecisions, id: Id, decision: VanishedDecision): ImportDecisions => ({
  ...decisions,
  vanished: { ...decisions.vanished, [id]: decision },
});

/** How many cells of the rows nobody has decided of. */
export const undecidedCells = (rows: readonly PreviewRow[], decisions: ImportDecisions): number =>
  rows
    .flatMap(({ id, conflicts = [] }) => conflicts.map(({ key }) => cellDecision(decisions, id ?? '', key)))
    .filter((decision) => decision === null).length;
