import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type CodingComparison, codingFaults, codingGaps, isSame, type JointCodingInput } from '@rt/reporting/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { faulty, locked, notDecided, reasonNeeded } from './coding-problems';
import { type CodedPlace, CodingReads, type Desk } from './coding-reads';
import { codedWording, CodingsService, plain } from './codings.service';
import { JointCodingChangeRow } from './joint-coding-change.entity';
import { JointCodingRow } from './joint-coding.entity';

/** What is decided once both are done: locked as it is made, changed afterwards only with a reason that shows. */
@Injectable()
export class JointCodingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: CodingReads,
    private readonly codings: CodingsService,
  ) {}

  decide(actor: Actor, place: CodedPlace, input: JointCodingInput, manager = this.dataSource.manager) {
    return manager.transaction(async (tx): Promise<CodingComparison> => {
      const [desk, { coders, joint }] = await this.open(tx, actor, place);
      if (joint) throw locked();
      assertWhole(desk, input);
      const keys = input.codes.map(({ code }) => code);
      const alike = coders.every(({ coding }) => isSame({ codes: [coding.codes.map(({ code }) => code), keys] }));
      if (!alike && !input.reason) throw reasonNeeded();
      const { codes, amendmentId } = plain(input);
      const decided = { reason: input.reason, decidedById: actor.accountId, decidedAt: new Date() };
      const { reportId, framesFrom } = desk;
      const row = { reportId, framesFrom, theme: desk.frame.theme, codes: [...codes], amendmentId, ...decided };
      await tx.save(tx.create(JointCodingRow, row));
      return this.reads.comparison(actor, place, tx);
    });
  }

  change(actor: Actor, place: CodedPlace, version: number, input: JointCodingInput & { reason: string }) {
    return this.dataSource.transaction(async (tx): Promise<CodingComparison> => {
      const [desk, { joint }] = await this.open(tx, actor, place);
      if (!joint) throw notDecided();
      assertVersion(version, joint, joint);
      assertWhole(desk, input);
      const row = await tx.findOneByOrFail(JointCodingRow, { reportId: desk.reportId, theme: desk.frame.theme });
      const { codes, amendmentId, reason } = plain(input);
      const made = { madeById: actor.accountId, madeAt: new Date() };
      const change = { jointCodingId: row.id, before: row.codes, after: [...codes], reason, ...made };
      await tx.save(tx.create(JointCodingChangeRow, change));
      await tx.save(Object.assign(row, { codes: [...codes], amendmentId, framesFrom: desk.framesFrom }));
      return this.reads.comparison(actor, place, tx);
    });
  }

  private async open(tx: EntityManager, actor: Actor, place: CodedPlace): Promise<[Desk, CodingComparison]> {
    const desk = await this.codings.held(tx, actor, place);
    return [desk, await this.reads.comparison(actor, place, tx)];
  }
}

function assertWhole(desk: Desk, input: JointCodingInput): void {
  const text = codedWording(desk, input);
  const faults = [...codingFaults(desk.frame, text, input.codes), ...codingGaps(desk.frame, text, input.codes)];
  if (faults.length) throw faulty(faults);
}
