import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { indexReferences, type InterventionQuery, seesSecret, workbookRow } from '@rt/portfolio/domain';
import { refused } from '@rt/shared/api';
import { cellText, formatNumber, type Id, IMPORT_LIMITS } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { interventionFilter } from '../intervention-filter.sql';
import { onlyManager } from '../intervention-reads';
import { blindTo, veiledInterventions } from '../secrecy.sql';
import { StatementValues } from '../statement-values';
import { currentInterventions } from './current-interventions.sql';
import { importReferences } from './import-references.sql';
import { type ExportedRow, InterventionExport } from './intervention-export.entity';
import { type WorkbookLine, workbookOf } from './workbook-of';

/** What a workbook held is kept as long as anyone can be thought to come back with it. */
const KEPT = "exported_at < now() - interval '400 days'";

/** Interventions taken out to be edited in Excel and imported back. */
@Injectable()
export class InterventionWorkbooksService {
  constructor(private readonly source: DataSource) {}

  /** Those the person may both read and change of what the filter finds, and what their cells held kept beside. */
  create(actor: Actor, query: InterventionQuery): Promise<Buffer> {
    return this.source.transaction('REPEATABLE READ', async (manager) => {
      const found = await foundBy(manager, actor, query);
      if (found.length > IMPORT_LIMITS.rows) throw tooMany(found.length);
      const current = new Map((await currentInterventions(manager, actor)).map((one) => [one.id, one]));
      const references = indexReferences(await importReferences(manager, actor));
      const lines = found.flatMap(({ id, version }): WorkbookLine[] => {
        const one = current.get(id);
        if (!one?.editable || (one.secret && !seesSecret(actor, one.managerId))) return [];
        return [{ id, version, ...workbookRow(one, references) }];
      });
      const id = randomUUID();
      const { content, written } = await workbookOf(id, lines);
      const { regionId, accountId } = actor;
      const rows = Object.fromEntries(
        lines.map(({ id: of, version, said }, at): [Id, ExportedRow] => [
          of,
          { version, said, cells: textsOf(written[at]) },
        ]),
      );
      await manager.createQueryBuilder().delete().from(InterventionExport).where(KEPT).execute();
      await manager.insert(InterventionExport, { id, regionId, accountId, rows });
      return content;
    });
  }
}

/** By name; what is secret to the reader is searched and filtered by its veil, here as in the list. */
function foundBy(manager: EntityManager, actor: Actor, query: InterventionQuery) {
  const values = new StatementValues();
  const only = query.mine ? actor.accountId : onlyManager(actor);
  const where = interventionFilter(query, values.place(actor.regionId), only, values);
  const from = veiledInterventions(values.place(blindTo(actor)));
  const statement = `SELECT id, version FROM ${from} WHERE ${where} ORDER BY name, id`;
  return manager.query<{ id: Id; version: number }[]>(statement, values.all);
}

const textsOf = (cells: Record<string, string | number> = {}) =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cellText(cell)]));

const tooMany = (rows: number) =>
  refused('intervention-workbook.too-many', {
    sv: `Det är ${formatNumber(rows, 'sv')} insatser, och högst ${formatNumber(IMPORT_LIMITS.rows, 'sv')} går att läsa in igen. Filtrera listan först.`,
    en: `There are ${rows} interventions, and at most ${IMPORT_LIMITS.rows} can be imported back. Filter the list first.`,
  });
