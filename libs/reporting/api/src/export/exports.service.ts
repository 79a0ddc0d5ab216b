import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, Permission } from '@rt/identity/domain';
import { type Exported, exportFileName, type ExportInput, type ExportJob, FORMATS_OF } from '@rt/reporting/domain';
import { JobHandlers, Jobs, type MadeFile, type Ordered, type Work } from '@rt/shared/api';
import { DocumentBuilder } from './build/document-builder';
import { noSuchFormat, notAllowed } from './export-problems';
import { MEDIA_TYPES, writeFile } from './write-file';

const KIND = 'export';
const READS: Readonly<Record<Exported, Permission>> = {
  'annual-report': 'report:read',
  compilation: 'compilation:read',
};
const STEPS = {
  reading: { sv: 'Läser det som ska med', en: 'Reading what goes in' },
  writing: { sv: 'Skriver filen', en: 'Writing the file' },
};
/** Where in the work, in per cent, the reading ends and the writing ends. */
const READ = 20;
const WRITTEN = 95;
const TELL_MS = 200;

/** Reports and compilations as files. */
@Injectable()
export class ExportsService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly handlers: JobHandlers,
    private readonly builder: DocumentBuilder,
  ) {}

  onModuleInit(): void {
    this.handlers.register(KIND, (work) => this.make(work as Work<ExportInput>));
  }

  async order(actor: Actor, { of, year, format, language }: ExportInput): Promise<ExportJob> {
    if (!actor.permissions.has(READS[of])) throw notAllowed();
    if (!FORMATS_OF[of].includes(format)) throw noSuchFormat(of, format, FORMATS_OF[of]);
    await this.builder.assertThere(of, actor, year);
    return viewOf(await this.jobs.order(KIND, actor, { of, year, format, language }));
  }

  async list(actor: Actor): Promise<ExportJob[]> {
    const jobs = await this.jobs.list<ExportInput>(KIND, actor);
    return jobs.filter(({ input }) => actor.permissions.has(READS[input.of])).map(viewOf);
  }

  async find(actor: Actor, id: string): Promise<ExportJob> {
    return viewOf(await this.jobs.find(KIND, actor, id));
  }

  async cancel(actor: Actor, id: string): Promise<ExportJob> {
    return viewOf(await this.jobs.cancel(KIND, actor, id));
  }

  async file(actor: Actor, id: string) {
    const { of } = await this.find(actor, id);
    if (!actor.permissions.has(READS[of])) throw notAllowed();
    return this.jobs.download(KIND, actor, id);
  }

  private async make({ input, regionId, accountId, reached, signal }: Work<ExportInput>): Promise<MadeFile> {
    const { of, year, format, language } = input;
    await reached(1, STEPS.reading);
    const document = await this.builder.build(of, { regionId, accountId }, year, language);
    await reached(READ, STEPS.writing);
    let told = Date.now();
    const bytes = await writeFile(document, format, async (share) => {
      signal.throwIfAborted();
      if (Date.now() - told < TELL_MS) return;
      told = Date.now();
      await reached(READ + share * (WRITTEN - READ), STEPS.writing);
    });
    return { name: exportFileName(document.title, format), mediaType: MEDIA_TYPES[format], bytes };
  }
}

const viewOf = ({ input: { of, year, format, language }, ...job }: Ordered<ExportInput>): ExportJob => ({
  ...{ id: job.id, of, year, format, language },
  ...job,
});
