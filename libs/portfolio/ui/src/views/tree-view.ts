import { type Branch, isOutside, type PortfolioTree, type TreeQuery } from '@rt/portfolio/domain';
import { treemapPicture } from '@rt/shared/ui/chart';
import { DIMENSION_NAMES, memberName } from './dimension-words';
import {
  briefly,
  countCell,
  type Drill,
  drillTo,
  exactly,
  footOf,
  HEADS,
  kronorCell,
  type Money,
  overlapNote,
  type TwinCell,
  type ViewModel,
  type Wording,
} from './view-model';

type Asked = Pick<TreeQuery, 'by' | 'then'>;

/** Money as areas: each branch by itself or with its parts. */
export function treeView(
  { by, then }: Asked,
  { branches, total }: PortfolioTree,
  { language, level }: Wording,
): ViewModel {
  const areaOf = (name: string, { key, ...sum }: Money & { key: string }) => ({
    key,
    name,
    value: sum.amount,
    figure: briefly(sum, language),
    label: `${name}: ${exactly(sum, language)}`,
    last: isOutside(key),
  });
  const areas = branches.map((branch) => ({
    ...areaOf(memberName(by, branch), branch),
    parts: then
      ? branch.parts.map((part) => {
          const area = areaOf(memberName(then, part), part);
          return { ...area, label: `${memberName(by, branch)}, ${area.label}` };
        })
      : [],
  }));
  const opens = new Map<string, Drill>();
  for (const branch of branches) {
    opens.set(branch.key, drillTo(level, [by, branch.key]));
    if (then)
      for (const part of branch.parts)
        opens.set(`${branch.key}|${part.key}`, drillTo(level, [by, branch.key], [then, part.key]));
  }
  const rows = (branch: Branch): TwinCell[][] => {
    const own = drillTo(level, [by, branch.key]);
    const name = { text: memberName(by, branch) };
    if (!then) return [[name, kronorCell(branch, language, own), countCell(branch.interventions)]];
    return branch.parts.map((part) => [
      name,
      { text: memberName(then, part) },
      kronorCell(part, language, drillTo(level, [by, branch.key], [then, part.key])),
      countCell(part.interventions),
    ]);
  };
  const leaves = then ? branches.flatMap(({ parts }) => parts) : branches;
  const title = [by, ...(then ? [then] : [])].map((dimension) => DIMENSION_NAMES[dimension]).join(' → ');
  return {
    title,
    picture: total.amount > 0 ? (width) => treemapPicture(areas, width) : null,
    opens,
    tables: [
      {
        caption: title,
        heads: [
          { text: DIMENSION_NAMES[by] },
          ...(then ? [{ text: DIMENSION_NAMES[then] }] : []),
          { text: HEADS.kronor, figure: true },
          { text: HEADS.interventions, figure: true },
        ],
        rows: branches.flatMap(rows),
        foot: footOf(leaves, total, then ? 4 : 3, language),
      },
    ],
    notes: [overlapNote(leaves, total, language)].filter((note) => note !== null),
  };
}
