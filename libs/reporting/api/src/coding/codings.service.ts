import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type CodingDesk, codingFaults, codingGaps, type CodingInput } from '@rt/reporting/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { alreadyDone, bothDone, faulty, notBegun, placesTaken, wordingChanged } from './coding-problems';
import { type CodedPlace, CodingReads, type Desk, shown } from './coding-reads';
import { CodingRow } from './coding.entity';

/** What one coder takes, saved as far as it has come, said to be done, and opened again while the other is not. */
@Injectable()
export class CodingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: CodingReads,
  ) {}

  /** The first two who save are the two coders. `version` 0 says that there was no coding when it was read. */
  save(actor: Actor, place: CodedPlace, version: number, input: CodingInput, manager = this.dataSource.manager) {
    return manager.transaction(async (tx): Promise<CodingDesk> => {
      const desk = await this.held(tx, actor, place);
      if (desk.mine?.doneAt) throw desk.progress.done === 2 ? bothDone() : alreadyDone();
      assertVersion(version, { version: desk.mine?.version ?? 0 }, desk.mine);
      const text = codedWording(desk, input);
      const faults = codingFaults(desk.frame, text, input.codes);
      if (faults.length) throw faulty(faults);
      const row = (await this.own(tx, actor, desk)) ?? (await this.newcomer(tx, actor, desk));
      await tx.save(row.take(plain(input), desk.framesFrom));
      return this.found(tx, actor, place);
    });
  }

  finish(actor: Actor, place: CodedPlace, manager = this.dataSource.manager): Promise<CodingDesk> {
    return manager.transaction(async (tx) => {
      const desk = await this.held(tx, actor, place);
      const row = await this.own(tx, actor, desk);
      if (!row || !desk.mine) throw notBegun();
      const gaps = codingGaps(desk.frame, codedWording(desk, desk.mine), desk.mine.codes);
      if (gaps.length) throw faulty(gaps);
      row.doneAt ??= new Date();
      await tx.save(row);
      return this.found(tx, actor, place);
    });
  }

  reopen(actor: Actor, place: CodedPlace): Promise<CodingDesk> {
    return this.dataSource.transaction(async (tx) => {
      const desk = await this.held(tx, actor, place);
      const row = await this.own(tx, actor, desk);
      if (!row) throw notBegun();
      if (desk.progress.done === 2) throw bothDone();
      row.doneAt = null;
      await tx.save(row);
      return this.found(tx, actor, place);
    });
  }

  /** The desk, with nobody else at the report till the transaction ends. */
  async held(tx: EntityManager, actor: Actor, place: CodedPlace): Promise<Desk> {
    const { reportId } = await this.reads.desk(actor, place, tx);
    await tx.query('SELECT FROM annual_report WHERE id = $1 FOR UPDATE', [reportId]);
    return this.reads.desk(actor, place, tx);
  }

  private own = (tx: EntityManager, { accountId }: Actor, { reportId, frame: { theme } }: Desk) =>
    tx.findOneBy(CodingRow, { reportId, theme, accountId });

  private async newcomer(tx: EntityManager, { accountId }: Actor, { reportId, frame: { theme }, progress }: Desk) {
    if (progress.coders === 2) throw placesTaken();
    return tx.create(CodingRow, { reportId, theme, accountId, place: progress.coders === 0 ? 1 : 2, doneAt: null });
  }

  private found = async (tx: EntityManager, actor: Actor, place: CodedPlace) =>
    shown(await this.reads.desk(actor, place, tx));
}

/** The text that holds now, where it is the one that was coded. */
export function codedWording({ wordings }: Pick<CodingDesk, 'wordings'>, coded: Pick<CodingInput, 'amendmentId'>) {
  const last = wordings.at(-1);
  if (!last || last.amendmentId !== coded.amendmentId) throw wordingChanged();
  return last.text;
}

/** As it is kept: no class instances, nothing beside what is asked for. */
export const plain = <T extends Pick<CodingInput, 'codes'>>(input: T): T => ({
  ...input,
  codes: input.codes.map(({ code, passages }) => ({
    code,
    passages: passages.map(({ start, end }) => ({ start, end })),
  })),
});
