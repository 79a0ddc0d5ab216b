import { Injectable, type StreamableFile } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type { LeftPicture } from '@rt/reporting/domain';
import { fileProblem, FileStore, fileType } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { pictureProblem } from './report-problems';
import { ReportPictureRow } from './report-picture.entity';
import { ReportReads } from './report-reads';

const PICTURE = `
  SELECT FROM report_picture picture JOIN annual_report report ON report.id = picture.report_id
  WHERE picture.file_id = $1 AND report.region_id = $2`;
const KINDS = ['image/png', 'image/jpeg'];

/** The pictures in the answers. One that was left for a year can stand in the reports of later years too. */
@Injectable()
export class ReportPicturesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: ReportReads,
    private readonly files: FileStore,
  ) {}

  leave(actor: Actor, year: number, content: Buffer): Promise<LeftPicture> {
    return this.dataSource.transaction(async (tx) => {
      const { id: reportId } = await this.reads.stored(actor, year, tx);
      if (!KINDS.includes(fileType(content)?.mediaType ?? '')) throw pictureProblem.wrongKind();
      const { id: fileId } = await this.files.keep(tx, actor, { name: 'bild', content });
      await tx.save(tx.create(ReportPictureRow, { fileId, reportId }));
      return { file: fileId };
    });
  }

  async read(actor: Actor, year: number, file: Id): Promise<StreamableFile> {
    await this.reads.stored(actor, year);
    const found = isId(file) ? await this.dataSource.query<unknown[]>(PICTURE, [file, actor.regionId]) : [];
    if (!found.length) throw fileProblem.notFound();
    return this.files.download(actor.regionId, file);
  }
}
