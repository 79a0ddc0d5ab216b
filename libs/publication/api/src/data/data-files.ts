import type { PublicSite } from '@rt/publication/domain';
import { type CsvCell, FOR_MACHINES, toCsv } from '@rt/shared/domain';

const csv = (head: readonly string[], rows: readonly (readonly CsvCell[])[]) => toCsv([head, ...rows], FOR_MACHINES);
const json = (site: PublicSite, name: string, rows: unknown) =>
  `${JSON.stringify({ publisher: site.name, licence: 'http://creativecommons.org/publicdomain/zero/1.0/', [name]: rows }, null, 1)}\n`;

const goalsOf = ({ strategies }: PublicSite) =>
  strategies.flatMap((strategy) =>
    strategy.goals.map((goal) => ({
      strategy: strategy.name,
      version: strategy.number,
      state: strategy.state,
      decided_on: strategy.decidedOn,
      goal_id: goal.lineageId,
      parent_id: goal.parentId,
      level: goal.level,
      code: goal.code,
      wording: goal.wording,
      measure: goal.measure,
      unit: goal.unit,
      baseline_value: goal.baseline?.value ?? null,
      baseline_year: goal.baseline?.year ?? null,
      target_value: goal.target?.value ?? null,
      target_year: goal.target?.year ?? null,
      population: goal.population,
      indicator_ids: goal.indicatorIds,
    })),
  );

/** A row a goal; names of columns are those of the JSON's members. */
export const goalFiles = {
  json: (site: PublicSite) => json(site, 'goals', goalsOf(site)),
  csv: (site: PublicSite) => table(goalsOf(site), GOAL_COLUMNS),
};
const GOAL_COLUMNS = [
  'strategy',
  'version',
  'state',
  'decided_on',
  'goal_id',
  'parent_id',
  'level',
  'code',
  'wording',
  'measure',
  'unit',
  'baseline_value',
  'baseline_year',
  'target_value',
  'target_year',
  'population',
  'indicator_ids',
];

const arrowsOf = ({ chains }: PublicSite) =>
  chains.flatMap(({ id, name, nodes, edges }) => {
    const box = (boxId: string) => nodes.find((each) => each.id === boxId);
    return edges.map(({ fromId, toId, sign, claim, assumption, confidence }) => ({
      chain_id: id,
      chain: name,
      from_kind: box(fromId)?.kind ?? null,
      from_text: box(fromId)?.text ?? null,
      to_kind: box(toId)?.kind ?? null,
      to_text: box(toId)?.text ?? null,
      sign,
      claim,
      assumption,
      confidence,
    }));
  });

/** JSON holds chains whole; CSV a row an arrow. */
export const chainFiles = {
  json: (site: PublicSite) =>
    json(
      site,
      'chains',
      site.chains.map(({ id, name, nodes, edges }) => ({ id, name, nodes, edges })),
    ),
  csv: (site: PublicSite) => table(arrowsOf(site), ARROW_COLUMNS),
};
const ARROW_COLUMNS = [
  'chain_id',
  'chain',
  'from_kind',
  'from_text',
  'to_kind',
  'to_text',
  'sign',
  'claim',
  'assumption',
  'confidence',
];

const studiesOf = ({ studies }: PublicSite) =>
  studies.map(({ id, title, kind, state, dueOn, completedOn, url, unpublishedReason, goalLineageIds, findings }) => ({
    study_id: id,
    title,
    kind,
    state,
    due_on: dueOn,
    completed_on: completedOn,
    report_url: url,
    unpublished_reason: unpublishedReason,
    goal_ids: goalLineageIds,
    findings: findings.map(({ text }) => text),
  }));

/** A row a study. */
export const studyFiles = {
  json: (site: PublicSite) => json(site, 'studies', studiesOf(site)),
  csv: (site: PublicSite) => table(studiesOf(site), STUDY_COLUMNS),
};
const STUDY_COLUMNS = [
  'study_id',
  'title',
  'kind',
  'state',
  'due_on',
  'completed_on',
  'report_url',
  'unpublished_reason',
  'goal_ids',
  'findings',
];

/** Many values in one cell stand with a bar between them. */
function table(rows: readonly Record<string, unknown>[], columns: readonly string[]): string {
  const cell = (value: unknown): CsvCell => (Array.isArray(value) ? value.join(' | ') : (value as CsvCell));
  return csv(
    columns,
    rows.map((row) => columns.map((column) => cell(row[column]))),
  );
}
