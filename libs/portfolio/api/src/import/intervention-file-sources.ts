import type { Actor } from '@rt/identity/domain';
import { INTERVENTION_IMPORT_FIELDS, KOHESIO_READ, ROUND_TRIP_FIELDS } from '@rt/portfolio/domain';
import type { FittingSource, ImportSources, Reading } from '@rt/shared/api';
import {
  type Bilingual,
  type ColumnField,
  fitSaved,
  type ImportSettings,
  type MappingInput,
  type SheetTable,
} from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import type { ImportMappingRow } from './import-mapping.entity';
import { fitKohesio, KOHESIO, kohesioAsks } from './kohesio-source';
import { savedMappings } from './saved-mappings';
import { fitWorkbook, WORKBOOK } from './workbook-source';

/** How far down the headings of a saved mapping are looked for. */
const LOOK_AT = 30;

/** What a file with interventions can be read by: a workbook taken out here, the EU's lists, or the region's own saved mappings. */
export class InterventionFileSources implements ImportSources<Actor> {
  async first(manager: EntityManager, actor: Actor, sheets: SheetTable[], suggested: MappingInput): Promise<Reading> {
    const saved = await savedMappings(manager, actor.regionId);
    const readings = sheets.flatMap((table, sheet) =>
      table.rows.slice(0, LOOK_AT).flatMap((_, at) => {
        const [best] = fittingIn(saved, table, at + 1);
        return best ? [{ best, mapping: { sheet, headerRow: at + 1, columns: best.columns } }] : [];
      }),
    );
    const [found] = readings.sort((one, other) => other.best.alike - one.best.alike);
    return found ? { source: found.best.source, mapping: found.mapping } : { source: null, mapping: suggested };
  }

  async fitting(manager: EntityManager, actor: Actor, table: SheetTable, headerRow: number): Promise<FittingSource[]> {
    return fittingIn(await savedMappings(manager, actor.regionId), table, headerRow);
  }

  fields(source: string | null): readonly ColumnField[] {
    if (source === KOHESIO) return KOHESIO_READ;
    return source === WORKBOOK ? [...ROUND_TRIP_FIELDS, ...INTERVENTION_IMPORT_FIELDS] : INTERVENTION_IMPORT_FIELDS;
  }

  asks(source: string | null, settings: ImportSettings): Bilingual[] {
    return source === KOHESIO ? kohesioAsks(settings) : [];
  }
}

type Fitting = FittingSource & { alike: number };

function fittingIn(saved: readonly ImportMappingRow[], table: SheetTable, headerRow: number): Fitting[] {
  const headings = table.rows[headerRow - 1] ?? [];
  const own = saved.flatMap(({ id, name, mapping, version }): Fitting[] => {
    const fit = fitSaved(mapping, headings);
    return fit ? [{ source: id, name: { sv: name, en: name }, saved: { version }, asksRate: false, ...fit }] : [];
  });
  return [...fitWorkbook(headings), ...fitKohesio(headings), ...own.sort((one, other) => other.alike - one.alike)];
}
