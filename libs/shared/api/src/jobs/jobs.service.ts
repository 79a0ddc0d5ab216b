import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { type Id, isId, type JobView } from '@rt/shared/domain';
import { DataSource, In } from 'typeorm';
import { JobRow } from './job.entity';
import { JobRunner } from './job-runner';
import { JOB_WORDS, jobProblem } from './job-words';
import { CANCEL, CHUNK, CHUNK_OUT } from './jobs.sql';

const MOST_AT_ONCE = 5;

/** Whose jobs are spoken of: one sees one's own, in the region one works in. */
interface Orderer {
  regionId: Id;
  accountId: Id;
}

/** A job with what was ordered. */
export type Ordered<Input> = JobView & { input: Input };

/** Ordering work in the background, and following it. */
@Injectable()
export class Jobs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runner: JobRunner,
  ) {}

  /** 429 `job.too-many` where the person has five under way. */
  async order<Input extends object>(kind: string, orderer: Orderer, input: Input): Promise<Ordered<Input>> {
    const { regionId, accountId } = orderer;
    const row = await this.dataSource.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [accountId]);
      const underWay = await tx.countBy(JobRow, { accountId, state: In(['queued', 'running']) });
      if (underWay >= MOST_AT_ONCE) throw jobProblem.tooMany(MOST_AT_ONCE);
      return tx.save(tx.create(JobRow, { kind, regionId, accountId, input, step: JOB_WORDS.queued }));
    });
    this.runner.wake();
    return viewOf(row);
  }

  /** One's own of this kind, latest first. */
  async list<Input>(kind: string, { regionId, accountId }: Orderer): Promise<Ordered<Input>[]> {
    const where = { kind, regionId, accountId };
    return (await this.dataSource.manager.find(JobRow, { where, order: { createdAt: 'DESC' }, take: 50 })).map((row) =>
      viewOf<Input>(row),
    );
  }

  async find<Input>(kind: string, orderer: Orderer, id: Id): Promise<Ordered<Input>> {
    return viewOf(await this.row(kind, orderer, id));
  }

  /** Ends a job that is under way; one that is over stays as it was. */
  async cancel<Input>(kind: string, orderer: Orderer, id: Id): Promise<Ordered<Input>> {
    await this.row(kind, orderer, id);
    await this.dataSource.query(CANCEL, [id, JOB_WORDS.cancelled]);
    this.runner.cancel(id);
    return this.find(kind, orderer, id);
  }

  /** What was made, to be saved. 409 `job.not-ready` till it is done. */
  async download(kind: string, orderer: Orderer, id: Id): Promise<StreamableFile> {
    const { fileName, fileType, fileSize } = await this.row(kind, orderer, id);
    if (fileName === null || fileType === null || fileSize === null) throw jobProblem.notReady();
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, asPercent)}`;
    return new StreamableFile(Readable.from(this.parts(id, fileSize)), {
      type: fileType,
      length: fileSize,
      disposition,
    });
  }

  private async *parts(id: Id, size: number): AsyncGenerator<Buffer> {
    for (let number = 0; number * CHUNK < size; number += 1) {
      const [part] = await this.dataSource.query<{ bytes: Buffer }[]>(CHUNK_OUT, [id, number]);
      if (!part) throw new Error(`A part of what job ${id} made is missing.`);
      yield part.bytes;
    }
  }

  private async row(kind: string, { regionId, accountId }: Orderer, id: Id): Promise<JobRow> {
    const row = isId(id) ? await this.dataSource.manager.findOneBy(JobRow, { id, kind, regionId, accountId }) : null;
    if (!row) throw jobProblem.notFound();
    return row;
  }
}

const asPercent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

const viewOf = <Input>({ id, state, progress, step, fileName, fileSize, createdAt, input }: JobRow) => ({
  ...{ id, state, progress, step, createdAt: createdAt.toISOString(), input: input as Input },
  file: fileName === null || fileSize === null ? null : { name: fileName, size: fileSize },
});
