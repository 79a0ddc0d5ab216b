import { Injectable } from '@nestjs/common';
import { Region } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { seesAllSecrets, VEIL } from '@rt/portfolio/domain';
import type { ReportSnapshot, ReportTable, RichText } from '@rt/reporting/domain';
import { FileStore, notFound } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { richTextHtml, type RichTextPlace } from '../html/rich-text-html';
import type { ArchiveContent, ArchiveFile, ArchiveTable } from './archive-content';
import { archiveEntries, filePlaces } from './archive-entries';
import type { ReadTable } from './archive-tables.sql';
import { INTERVENTION_FACTS, INTERVENTION_FILES, INTERVENTION_TABLES } from './intervention-archive.sql';
import { REPORT_TABLES, REPORT_TEXTS } from './report-archive.sql';
import { STRATEGY_TABLES } from './strategy-archive.sql';
import { STUDY_FILES } from './study-archive.sql';
import { type ArchiveEntry, zipArchive } from './zip-archive';

/** An archive that is ready to be sent. */
export interface Archive {
  name: string;
  bytes: AsyncGenerator<Buffer>;
}

const missing = () =>
  notFound('archive.not-found', {
    sv: 'Det finns inget att arkivera här, eller så hör det till en annan region.',
    en: 'There is nothing to archive here, or it belongs to another region.',
  });

/** Archives for public-records requests. What is secret is left out unless somebody who may read it asks for it. */
@Injectable()
export class ArchivesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: FileStore,
  ) {}

  strategy(actor: Actor, id: Id, withSecrets: boolean): Promise<Archive> {
    return this.made(actor, async (manager) => {
      const [found] = isId(id)
        ? await manager.query<{ name: string; kind: string }[]>(
            'SELECT name, kind FROM strategy WHERE region_id = $1 AND id = $2',
            [actor.regionId, id],
          )
        : [];
      if (!found) throw missing();
      const masked = isMasked(actor, withSecrets);
      const given = [actor.regionId, id, masked];
      const tables = await readAll(manager, STRATEGY_TABLES, given);
      const files = await manager.query<ArchiveFile[]>(STUDY_FILES, given);
      const hidden = tables.some(({ rows }) => rows.some((row) => Object.values(row).some(isVeiled)));
      const facts = [['Slag', found.kind]] as const;
      return { ...EMPTY, kind: 'Strategi', title: found.name, facts, tables, files, masked: hidden };
    });
  }

  intervention(actor: Actor, id: Id, withSecrets: boolean): Promise<Archive> {
    return this.made(actor, async (manager) => {
      const given = [actor.regionId, id, isMasked(actor, withSecrets)];
      const [found] = isId(id) ? await manager.query<Record<string, string | null>[]>(INTERVENTION_FACTS, given) : [];
      if (!found) throw missing();
      return {
        ...EMPTY,
        kind: 'Insats',
        title: found['name'] ?? VEIL,
        facts: INTERVENTION_LABELS.map(([key, label]) => [label, found[key] ?? null]),
        tables: await readAll(manager, INTERVENTION_TABLES, given),
        files: await manager.query<ArchiveFile[]>(INTERVENTION_FILES, given),
        masked: found['name'] === null,
      };
    });
  }

  report(actor: Actor, year: number): Promise<Archive> {
    return this.made(actor, async (manager) => {
      const [found] = await manager.query<ReportTexts[]>(REPORT_TEXTS, [actor.regionId, year]);
      if (!found) throw missing();
      const { id, snapshot, answers, files } = found;
      const places = new Map(
        filePlaces(files).map((file) => [file.id, `../${file.path.split('/').map(encodeURIComponent).join('/')}`]),
      );
      const picture = (file: string) => places.get(file) ?? null;
      const place: RichTextPlace = { language: 'sv', heading: 3, tables: tablesIn(snapshot), picture };
      return {
        ...EMPTY,
        kind: 'Återrapport',
        title: `Återrapport ${year}`,
        facts: [['Läge', snapshot ? 'Inlämnad' : 'Under arbete']],
        tables: await readAll(manager, REPORT_TABLES, [actor.regionId, id, false]),
        pages: answers.map(({ part, body }) => ({
          name: `svar-${part.replace(/[^a-z0-9-]/g, '-')}`,
          title: `Svar ${part}`,
          body: richTextHtml(body, place),
        })),
        texts: snapshot === null ? [] : [{ path: 'json/forseglad.json', text: snapshot }],
        files,
      };
    });
  }

  /** Everything is read at one moment; bytes of files follow while the archive is sent. */
  private async made(
    actor: Actor,
    read: (manager: EntityManager) => Promise<Omit<ArchiveContent, 'region'>>,
  ): Promise<Archive> {
    const content = await this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const { name } = await manager.findOneByOrFail(Region, { id: actor.regionId });
      return { ...(await read(manager)), region: name };
    });
    return { name: `${content.kind} ${content.title}`, bytes: zipArchive(this.entries(actor, content)) };
  }

  private async *entries({ regionId }: Actor, content: ArchiveContent): AsyncGenerator<ArchiveEntry> {
    for (const { path, text } of archiveEntries(content)) yield { path, chunks: [Buffer.from(text, 'utf8')] };
    for (const { id, path } of filePlaces(content.files))
      yield { path, chunks: (await this.files.download(regionId, id)).getStream() };
  }
}

const EMPTY = { facts: [], tables: [], pages: [], texts: [], files: [], masked: false };

const INTERVENTION_LABELS = [
  ['kind', 'Slag'],
  ['reference', 'Ärende'],
  ['organisation', 'Organisation'],
  ['manager', 'Projektledare'],
  ['starts', 'Börjar'],
  ['ends', 'Slutar'],
  ['plan', 'Handlingsplan'],
  ['description', 'Beskrivning'],
] as const;

interface ReportTexts {
  id: Id;
  snapshot: string | null;
  answers: { part: string; body: RichText }[];
  files: ArchiveFile[];
}

const isVeiled = (value: unknown) => typeof value === 'string' && value.split('; ').includes(VEIL);
const isMasked = ({ roles }: Actor, withSecrets: boolean) => !(withSecrets && seesAllSecrets(roles));

async function readAll(
  manager: EntityManager,
  tables: readonly ReadTable[],
  given: unknown[],
): Promise<ArchiveTable[]> {
  const read: ArchiveTable[] = [];
  for (const { sql, ...table } of tables)
    read.push({ ...table, rows: await manager.query<Record<string, unknown>[]>(sql, given) });
  return read;
}

/** Tables are filled when a report is sealed; before that there is nothing that they say for good. */
function tablesIn(snapshot: string | null): readonly ReportTable[] {
  const sealed = snapshot === null ? null : (JSON.parse(snapshot) as ReportSnapshot);
  return sealed?.formatVersion === 2 ? sealed.tables : [];
}
