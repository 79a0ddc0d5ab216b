import { createHash, randomBytes } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { NO_FACTS, type StudyDetail } from '@rt/learning/domain';
import { FileSettingsModule, moveFiles } from '@rt/shared/api';
import { createTestApi, type S3Peer, startS3Peer, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import { LearningModule } from '../learning.module';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(400_000)]);
const sum = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('the files of a study in S3', () => {
  let peer: S3Peer;
  let api: TestApi;
  let evaluator: TestClient;
  let studyId: string;

  beforeAll(async () => {
    peer = await startS3Peer();
    Logger.overrideLogger(false);
    api = await createTestApi(LearningModule, FileSettingsModule.of({ s3: peer.settings }));
    evaluator = await api.as('evaluator');
    const study = { ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', state: 'planned', goalIds: [] };
    studyId = (await evaluator.post<StudyDetail>('/studies', study)).body.id;
  });
  afterEach(() => void (peer.trouble = 'none'));
  afterAll(async () => {
    await api?.close();
    await peer.close();
  });

  const leave = (content = PDF) =>
    evaluator.upload<{ id: string } & ProblemBody>(`/studies/${studyId}/files?role=report`, { name: 'a.pdf', content });
  const count = async (what: string) => {
    const [row] = await api.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${what}`);
    return row?.n;
  };
  const served = async (id: string) => {
    const answer = await evaluator.get<string>(`/study-files/${id}`);
    return { status: answer.status, size: Number(answer.headers['content-length']) };
  };

  it.each(['silent', 'busy', 'hang-up'] as const)('are not half stored when the service is %s', async (trouble) => {
    const before = [await count('stored_file'), await count('study_file'), await count('audit_entry')];
    peer.trouble = trouble;
    const refused = await leave();
    expect(refused.body).toMatchObject({ status: 503, code: 'file.store-unavailable' });
    expect(refused.body.messages.sv).toContain('Filen är inte sparad');
    expect(refused.headers['retry-after']).toBe('60');
    expect([await count('stored_file'), await count('study_file'), await count('audit_entry')]).toEqual(before);
  });

  it('are said to be there still when they cannot be read, and can be read afterwards', async () => {
    const { id } = (await leave()).body;
    peer.trouble = 'silent';
    const refused = await evaluator.get<ProblemBody>(`/study-files/${id}`);
    expect(refused.body).toMatchObject({ status: 503, code: 'file.store-unavailable' });
    expect(refused.body.messages.sv).toContain('Filen är kvar');
    peer.trouble = 'none';
    expect(await served(id)).toEqual({ status: 200, size: PDF.length });
  });

  it('are taken away from the service when what they belong to could not be saved', async () => {
    await api.dataSource.query(`ALTER TABLE study_file ADD CONSTRAINT no_more CHECK (false) NOT VALID`);
    const before = new Set(peer.objects.keys());
    try {
      expect((await leave()).status).toBeGreaterThanOrEqual(400);
      expect(peer.answered.filter((line) => line.startsWith('PUT')).length).toBeGreaterThan(before.size);
      while (peer.objects.size > before.size) await new Promise((later) => setTimeout(later, 5));
    } finally {
      await api.dataSource.query('ALTER TABLE study_file DROP CONSTRAINT no_more');
    }
    expect(new Set(peer.objects.keys())).toEqual(before);
  });

  it('are never handed out whole when the service has changed them', async () => {
    const { id } = (await leave()).body;
    const [file] = await api.dataSource.query<{ id: string }[]>('SELECT file_id AS id FROM study_file WHERE id = $1', [
      id,
    ]);
    const other = Buffer.concat([PDF.subarray(0, PDF.length - 1), Buffer.from('x')]);
    peer.objects.set(file?.id ?? '', other);
    await expect(served(id)).rejects.toThrow();
    peer.objects.set(file?.id ?? '', PDF);
  });

  it('move to the database and back, whole, and are read from either', async () => {
    const { id } = (await leave()).body;
    const all = await count('stored_file');
    expect(await moveFiles(api.dataSource, 'database', peer.settings)).toBe(all);
    expect(peer.objects.size).toBe(0);
    expect(await served(id)).toEqual({ status: 200, size: PDF.length });
    expect(await moveFiles(api.dataSource, 's3', peer.settings)).toBe(all);
    expect(await count('stored_file_chunk')).toBe(0);
    expect([...peer.objects.values()].map(sum)).toContain(sum(PDF));
    expect(await moveFiles(api.dataSource, 's3', peer.settings)).toBe(0);
  });

  it('stay where they are when a move fails, and go on from there', async () => {
    await moveFiles(api.dataSource, 'database', peer.settings);
    peer.trouble = 'busy';
    await expect(moveFiles(api.dataSource, 's3', peer.settings)).rejects.toThrow(/Stannade vid filen a\.pdf/);
    peer.trouble = 'none';
    expect(await moveFiles(api.dataSource, 's3', peer.settings)).toBe(await count('stored_file'));
    await expect(moveFiles(api.dataSource, 'database', null)).rejects.toThrow('S3_URL');
  });
});
