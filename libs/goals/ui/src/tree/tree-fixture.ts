import type { GoalSummary } from '@rt/goals/domain';

/** Goals from lines such as `A`, `. A1`, `. . A11`: dots say the depth. Ids are the names. */
export function goalsFrom(...lines: string[]): GoalSummary[] {
  const above: string[] = [];
  const counts = new Map<string | null, number>();
  return lines.map((line) => {
    const depth = line.split('.').length - 1;
    const id = line.replace(/[.\s]/g, '');
    const parentId = depth ? (above[depth - 1] ?? null) : null;
    const position = counts.get(parentId) ?? 0;
    counts.set(parentId, position + 1);
    above[depth] = id;
    const level = depth ? 'sub_goal' : 'overall_goal';
    return {
      id,
      lineageId: `lineage-${id}`,
      parentId,
      position,
      level,
      code: null,
      wording: id,
      verdict: 'partly',
      version: 1,
    };
  });
}
