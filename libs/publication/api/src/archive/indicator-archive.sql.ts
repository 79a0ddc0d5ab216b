import { moment, person, type ReadTable } from './archive-tables.sql';
import { LINEAGES } from './strategy-scope.sql';

/** What any of the strategy's goals is followed by. */
const INDICATORS = `indicator ON indicator.region_id = $1 AND indicator.id IN
    (SELECT tie.indicator_id FROM goal_indicator tie WHERE tie.goal_lineage_id IN ${LINEAGES})`;

/** What is kept of the indicators of a strategy ($2): passports, every value with its revisions, breaks, what was made of them. */
export const INDICATOR_TABLES: readonly ReadTable[] = [
  {
    name: 'indikatorpass',
    title: 'Indikatorernas pass',
    columns: [
      ['indicator', 'Indikator'],
      ['definition', 'Definition'],
      ['unit', 'Enhet'],
      ['kind', 'Slag'],
      ['polarity', 'Önskad riktning'],
      ['source_kind', 'Slag av källa'],
      ['source', 'Källa'],
      ['source_id', 'Källans id'],
      ['frequency', 'Hur ofta'],
      ['lag_months', 'Eftersläpning, månader'],
      ['baseline_value', 'Utgångsvärde'],
      ['baseline_year', 'Utgångsår'],
      ['numerator', 'Täljare'],
      ['denominator', 'Nämnare'],
      ['over_time', 'Räknas ihop över tid'],
      ['over_places', 'Räknas ihop över områden'],
      ['groups', 'Grupper'],
      ['responsible', 'Ansvarig'],
      ['justification', 'Varför den'],
      ['quality_notes', 'Kvalitet'],
      ['usage', 'Användning'],
      ['retired_on', 'Upphörde'],
      ['id', 'Id'],
    ],
    sql: `SELECT indicator.name AS indicator, indicator.definition, indicator.unit, indicator.kind, indicator.polarity,
        indicator.source_kind, indicator.source, indicator.source_id, indicator.frequency, indicator.lag_months,
        indicator.baseline_value::float8 AS baseline_value, indicator.baseline_year, indicator.numerator, indicator.denominator,
        indicator.over_time, indicator.over_places, indicator.groups, indicator.responsible, indicator.justification,
        indicator.quality_notes, indicator.usage, indicator.retired_on::text AS retired_on, indicator.id
      FROM region JOIN ${INDICATORS} WHERE region.id = $1 ORDER BY indicator.name, indicator.id`,
  },
  {
    name: 'observationer',
    title: 'Indikatorernas värden, med alla revideringar',
    columns: [
      ['indicator', 'Indikator'],
      ['place_code', 'Områdeskod'],
      ['place', 'Område'],
      ['sex', 'Kön'],
      ['period', 'Period'],
      ['revision', 'Revidering'],
      ['value', 'Värde'],
      ['margin', 'Felmarginal'],
      ['preliminary', 'Preliminärt'],
      ['withdrawn', 'Tillbakadraget'],
      ['source', 'Inläst från'],
      ['loaded_at', 'Inläst'],
      ['loaded_by', 'Av'],
      ['indicator_id', 'Indikatorns id'],
    ],
    sql: `SELECT indicator.name AS indicator, series.place_code, series.place_name AS place, series.sex, observation.period,
        observation.revision, observation.value::float8 AS value, observation.margin::float8 AS margin, observation.preliminary,
        observation.withdrawn, load.label AS source, ${moment('load.loaded_at')} AS loaded_at, ${person('load.loaded_by_id')} AS loaded_by,
        indicator.id AS indicator_id
      FROM observation JOIN series ON series.id = observation.series_id JOIN ${INDICATORS} AND indicator.id = series.indicator_id
        JOIN series_load load ON load.id = observation.load_id
      ORDER BY indicator.name, indicator.id, series.place_code, series.sex, observation.starts_on, observation.revision, observation.id`,
  },
  {
    name: 'tidsseriebrott',
    title: 'Brott i tidsserierna',
    columns: [
      ['indicator', 'Indikator'],
      ['period', 'Från'],
      ['note', 'Varför'],
    ],
    sql: `SELECT indicator.name AS indicator, gap.period, gap.note
      FROM series_break gap JOIN ${INDICATORS} AND indicator.id = gap.indicator_id
      ORDER BY indicator.name, indicator.id, gap.period, gap.id`,
  },
  {
    name: 'indikatorbedomningar',
    title: 'Bedömningar av indikatorerna',
    columns: [
      ['indicator', 'Indikator'],
      ['trend', 'Utveckling'],
      ['target', 'Mot målvärdet'],
      ['reason', 'Skäl'],
      ['text', 'Text'],
      ['at', 'När'],
      ['by', 'Vem'],
    ],
    sql: `SELECT indicator.name AS indicator, assessment.trend, assessment.target, assessment.reason, assessment.text,
        ${moment('assessment.made_at')} AS at, ${person('assessment.made_by_id')} AS by
      FROM indicator_assessment assessment JOIN ${INDICATORS} AND indicator.id = assessment.indicator_id
      ORDER BY indicator.name, indicator.id, assessment.made_at, assessment.id`,
  },
];
