import type { MatrixQuery, PortfolioMatrix } from '@rt/portfolio/domain';
import { cellKey, heatPicture } from '@rt/shared/ui/chart';
import { DIMENSION_NAMES } from './dimension-words';
import {
  briefly,
  countCell,
  drillTo,
  exactly,
  HEADS,
  kronorCell,
  namesOf,
  overlapNote,
  type TwinCell,
  type ViewModel,
  type Wording,
} from './view-model';

type Asked = Pick<MatrixQuery, 'rows' | 'columns'>;

/** Money by two dimensions as a field of cells, and as a table with the sums of rows and columns, each krona once in them. */
export function matrixView({ rows, columns }: Asked, answer: PortfolioMatrix, { language, level }: Wording): ViewModel {
  const names = { rows: namesOf(rows, answer.rows), columns: namesOf(columns, answer.columns) };
  const nameOf = (side: 'rows' | 'columns', key: string) => names[side].get(key) ?? key;
  const content = {
    rows: answer.rows.map(({ key }) => ({ key, name: nameOf('rows', key) })),
    columns: answer.columns.map(({ key }) => ({ key, name: nameOf('columns', key) })),
    cells: answer.cells.map((cell) => ({
      row: cell.row,
      column: cell.column,
      value: cell.amount,
      figure: briefly(cell, language),
      label: `${nameOf('rows', cell.row)}, ${nameOf('columns', cell.column)}: ${exactly(cell, language)}`,
    })),
  };
  const cells = new Map(answer.cells.map((cell) => [cellKey(cell), cell]));
  const cellOf = (row: string, column: string): TwinCell => {
    const cell = cells.get(cellKey({ row, column }));
    return cell ? kronorCell(cell, language, drillTo(level, [rows, row], [columns, column])) : { text: '' };
  };
  const row = (member: PortfolioMatrix['rows'][number]): TwinCell[] => [
    { text: nameOf('rows', member.key) },
    ...answer.columns.map(({ key }) => cellOf(member.key, key)),
    kronorCell(member, language, drillTo(level, [rows, member.key])),
    countCell(member.interventions),
  ];
  const foot: TwinCell[] = [
    { text: HEADS.once },
    ...answer.columns.map((column) => kronorCell(column, language, drillTo(level, [columns, column.key]))),
    kronorCell(answer.total, language),
    countCell(answer.total.interventions),
  ];
  return {
    title: `${DIMENSION_NAMES[rows]} × ${DIMENSION_NAMES[columns].toLowerCase()}`,
    picture: answer.total.interventions ? (width) => heatPicture(content, width) : null,
    opens: new Map(
      answer.cells.map((cell) => [cellKey(cell), drillTo(level, [rows, cell.row], [columns, cell.column])]),
    ),
    tables: [
      {
        caption: `${DIMENSION_NAMES[rows]} × ${DIMENSION_NAMES[columns].toLowerCase()}`,
        heads: [
          { text: DIMENSION_NAMES[rows] },
          ...content.columns.map(({ name }) => ({ text: name, figure: true })),
          { text: HEADS.sum, figure: true },
          { text: HEADS.interventions, figure: true },
        ],
        rows: answer.rows.map(row),
        foot: [foot],
      },
    ],
    notes: [overlapNote(answer.cells, answer.total, language)].filter((note) => note !== null),
  };
}
