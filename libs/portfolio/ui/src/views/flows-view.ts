import {
  type Cell,
  type Dimension,
  type FlowsQuery,
  isOutside,
  type Member,
  type PortfolioFlows,
} from '@rt/portfolio/domain';
import { pointKey, sankeyPicture, type SankeyStream, streamKey } from '@rt/shared/ui/chart';
import { DIMENSION_NAMES } from './dimension-words';
import {
  briefly,
  countCell,
  type Drill,
  drillTo,
  exactly,
  footOf,
  HEADS,
  kronorCell,
  namesOf,
  overlapNote,
  type TwinTable,
  type ViewModel,
  type Wording,
} from './view-model';

type Asked = Pick<FlowsQuery, 'from' | 'via' | 'to'>;

/** Money from left to right, with a table for each step of the way. */
export function flowsView({ from, via, to }: Asked, answer: PortfolioFlows, { language, level }: Wording): ViewModel {
  const stages = [
    { dimension: from, members: answer.from, names: namesOf(from, answer.from) },
    { dimension: via, members: answer.via, names: namesOf(via, answer.via) },
    { dimension: to, members: answer.to, names: namesOf(to, answer.to) },
  ] as const;
  const steps = [
    { stage: 0, cells: answer.first, left: stages[0], right: stages[1] },
    { stage: 1, cells: answer.second, left: stages[1], right: stages[2] },
  ] as const;
  const nameIn = (names: ReadonlyMap<string, string>, key: string) => names.get(key) ?? key;
  const point = (dimension: Dimension, names: ReadonlyMap<string, string>) => (member: Member) => ({
    key: member.key,
    name: nameIn(names, member.key),
    figure: briefly(member, language),
    last: isOutside(member.key),
    dimension,
  });
  const streams = steps.map(({ cells, left, right }) =>
    cells.map((cell): SankeyStream => ({
      from: cell.row,
      to: cell.column,
      value: cell.amount,
      label: `${nameIn(left.names, cell.row)} → ${nameIn(right.names, cell.column)}: ${exactly(cell, language)}`,
    })),
  );
  const opens = new Map<string, Drill>([
    ...stages.flatMap(({ dimension, members }, stage) =>
      members.map(({ key }) => [pointKey(stage, key), drillTo(level, [dimension, key])] as const),
    ),
    ...steps.flatMap(({ stage, cells, left, right }) =>
      cells.map(
        ({ row, column }) =>
          [
            streamKey(stage, { from: row, to: column }),
            drillTo(level, [left.dimension, row], [right.dimension, column]),
          ] as const,
      ),
    ),
  ]);
  const content = {
    heads: stages.map(({ dimension }) => DIMENSION_NAMES[dimension]),
    stages: stages.map(({ dimension, members, names }) => members.map(point(dimension, names))),
    streams,
  };
  const title = content.heads.join(' → ');
  return {
    title,
    picture: answer.total.interventions ? (width) => sankeyPicture(content, width) : null,
    opens,
    tables: steps.map(({ cells, left, right }): TwinTable => ({
      caption: `${DIMENSION_NAMES[left.dimension]} → ${DIMENSION_NAMES[right.dimension]}`,
      heads: [
        { text: DIMENSION_NAMES[left.dimension] },
        { text: DIMENSION_NAMES[right.dimension] },
        { text: HEADS.kronor, figure: true },
        { text: HEADS.interventions, figure: true },
      ],
      rows: inOrder(cells, left.members, right.members).map((cell) => {
        const drill = drillTo(level, [left.dimension, cell.row], [right.dimension, cell.column]);
        return [
          { text: nameIn(left.names, cell.row) },
          { text: nameIn(right.names, cell.column) },
          kronorCell(cell, language, drill),
          countCell(cell.interventions),
        ];
      }),
      foot: footOf(cells, answer.total, 4, language),
    })),
    notes: [
      overlapNote(answer.first, answer.total, language) ?? overlapNote(answer.second, answer.total, language),
    ].filter((note) => note !== null),
  };
}

function inOrder(cells: readonly Cell[], left: readonly Member[], right: readonly Member[]): Cell[] {
  const place = [left, right].map((members) => new Map(members.map(({ key }, at) => [key, at])));
  const at = (cell: Cell) => [place[0]?.get(cell.row) ?? 0, place[1]?.get(cell.column) ?? 0] as const;
  return [...cells].sort((one, other) => at(one)[0] - at(other)[0] || at(one)[1] - at(other)[1]);
}
