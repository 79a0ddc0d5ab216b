/** A cell of the map: a goal's row, and the column: 0 the wording, then the links. */
export interface MapCell {
  id: string | undefined;
  column: number;
}

/** Where a key leads from a cell; null where it leads nowhere or means something else. */
export function nextCell(key: string, from: MapCell, ids: readonly string[], lastColumn: number): MapCell | null {
  const row = ids.findIndex((id) => id === from.id);
  const to = { row, column: from.column };
  if (key === 'ArrowRight') to.column += 1;
  else if (key === 'ArrowLeft') to.column -= 1;
  else if (key === 'ArrowDown') to.row += 1;
  else if (key === 'ArrowUp') to.row -= 1;
  else if (key === 'Home') to.column = 0;
  else if (key === 'End') to.column = lastColumn;
  else if (key === 'PageDown') to.row = Math.min(row + 10, ids.length - 1);
  else if (key === 'PageUp') to.row = Math.max(row - 10, 0);
  else return null;
  const id = ids[to.row];
  return row < 0 || id === undefined || to.column < 0 || to.column > lastColumn ? null : { id, column: to.column };
}
