import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  type CodeListItemChange,
  type CodeListItemInput,
  successorCode,
  type UsedCodeListItem,
} from '@rt/portfolio/domain';
import { assertVersion } from '@rt/shared/api';
import { formatDate, type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { inTransaction } from '../in-transaction';
import { CodeListRow } from './code-list-item.entity';
import { codeInUse, codeNotFound, codeTaken, endsBeforeItBegins } from './code-list-problems';
import { CODE_LISTS_OF } from './code-lists.sql';
import { InterventionCode } from './intervention-code.entity';

/** The only place that changes code lists. What has been used stays as it was used. */
@Injectable()
export class CodeListsService {
  constructor(private readonly manager: EntityManager) {}

  read({ regionId }: Actor, manager = this.manager): Promise<UsedCodeListItem[]> {
    return manager.query(CODE_LISTS_OF, [regionId]);
  }

  add(actor: Actor, input: CodeListItemInput, manager = this.manager): Promise<UsedCodeListItem> {
    return inTransaction(manager, async (tx) => {
      const { regionId } = actor;
      const { list, code, name, nationalCode, validFrom } = input;
      if (await tx.existsBy(CodeListRow, { regionId, list, code })) throw codeTaken(code);
      const { id } = await tx.save(tx.create(CodeListRow, { regionId, list, code, name, nationalCode, validFrom }));
      return this.one(tx, actor, id);
    });
  }

  change(actor: Actor, id: Id, version: number, change: CodeListItemChange): Promise<UsedCodeListItem> {
    return this.manager.transaction(async (tx) => {
      const row = await this.held(tx, actor, id, version);
      const renamed = change.name !== undefined && change.name !== row.name;
      if (renamed && (await tx.existsBy(InterventionCode, { itemId: id })))
        return this.one(tx, actor, await replace(tx, row, change));
      Object.assign(row, given(change));
      if (row.retiredOn && row.validFrom && row.retiredOn < row.validFrom) throw endsBeforeItBegins();
      await tx.save(row);
      return this.one(tx, actor, id);
    });
  }

  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.manager.transaction(async (tx) => {
      const row = await this.held(tx, actor, id, version);
      const used = await tx.existsBy(InterventionCode, { itemId: id });
      if (used || (await tx.existsBy(CodeListRow, { replacesId: id }))) throw codeInUse();
      await tx.remove(row);
    });
  }

  private async held(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<CodeListRow> {
    const where = { id, regionId: actor.regionId };
    const row = isId(id) ? await tx.findOne(CodeListRow, { where, lock: { mode: 'pessimistic_write' } }) : null;
    if (!row) throw codeNotFound();
    if (version !== row.version) assertVersion(version, row, await this.one(tx, actor, id));
    return row;
  }

  private async one(tx: EntityManager, actor: Actor, id: Id): Promise<UsedCodeListItem> {
    const found = (await this.read(actor, tx)).find((item) => item.id === id);
    if (!found) throw codeNotFound();
    return found;
  }
}

/** The old item ends today, and one with the new name takes its place; what is marked with the old one stays so. */
async function replace(tx: EntityManager, row: CodeListRow, change: CodeListItemChange): Promise<Id> {
  const { regionId, list } = row;
  const taken = (await tx.findBy(CodeListRow, { regionId, list })).map(({ code }) => code);
  const today = formatDate(new Date());
  row.retiredOn ??= today;
  await tx.save(row);
  const { nationalCode, id: replacesId } = row;
  const code = successorCode(row.code, taken);
  const next = { regionId, list, code, nationalCode, validFrom: today, ...given(change), retiredOn: null, replacesId };
  return (await tx.save(tx.create(CodeListRow, next))).id;
}

const given = ({ name, nationalCode, validFrom, retiredOn }: CodeListItemChange): Partial<CodeListRow> =>
  Object.fromEntries(
    Object.entries({ name, nationalCode, validFrom, retiredOn }).filter(([, value]) => value !== undefined),
  );
