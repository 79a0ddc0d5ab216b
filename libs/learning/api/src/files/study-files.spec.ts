import { createHash, randomBytes } from 'node:crypto';
import { NO_FACTS, type StudyDetail } from '@rt/learning/domain';
import { FILE_LIMIT, type ProblemBody } from '@rt/shared/domain';
import { FileSettingsModule } from '@rt/shared/api';
import { createTestApi, type S3Peer, startS3Peer, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { LearningModule } from '../learning.module';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(600_000)]);

describe.each(['database', 's3'] as const)('the files of a study, kept in %s,', (place) => {
  let peer: S3Peer;
  let api: TestApi;
  let evaluator: TestClient;
  let studyId: string;

  beforeAll(async () => {
    peer = await startS3Peer();
    api = await createTestApi(LearningModule, FileSettingsModule.of({ s3: place === 's3' ? peer.settings : null }));
    evaluator = await api.as('evaluator');
    const study = { ...NO_FACTS, title: 'Vem får arbete?', kind: 'analysis', state: 'planned', goalIds: [] };
    studyId = (await evaluator.post<StudyDetail>('/studies', study)).body.id;
  });
  afterAll(async () => {
    await api?.close();
    await peer.close();
  });

  const leave = (content: Buffer | string, name = 'Rapport å.pdf', client = evaluator) =>
    client.upload<{ id: string; sha256: string } & ProblemBody>(`/studies/${studyId}/files?role=report`, {
      name,
      content,
    });
  const files = async () => (await evaluator.get<StudyDetail>(`/studies/${studyId}`)).body.files;
  const bytesOf = async (id: string) => {
    const rows = await api.dataSource.query<{ bytes: Buffer | null; id: string; place: string }[]>(
      `SELECT bytes, stored_file.id, kept_in AS place FROM stored_file LEFT JOIN stored_file_chunk ON file_id = stored_file.id
       WHERE stored_file.id = (SELECT file_id FROM study_file WHERE id = $1) ORDER BY number`,
      [id],
    );
    expect(rows[0]?.place).toBe(place);
    return place === 's3'
      ? (peer.objects.get(rows[0]?.id ?? '') as Buffer)
      : Buffer.concat(rows.map(({ bytes }) => bytes as Buffer));
  };

  it('are kept byte by byte, with a checksum and who left them', async () => {
    const left = await leave(PDF);
    expect(left.status).toBe(201);
    expect(left.body.sha256).toBe(createHash('sha256').update(PDF).digest('hex'));
    expect(await files()).toMatchObject([
      { id: left.body.id, role: 'report', name: 'Rapport å.pdf', size: PDF.length, by: 'evaluator' },
    ]);
    expect((await bytesOf(left.body.id)).equals(PDF)).toBe(true);
  });

  it('are saved and never opened by the browser, under the name they had', async () => {
    const text = 'Slutsatser: fler unga får arbete.';
    const { id } = (await leave(text, `Kort 'version'.txt`)).body;
    const answer = await evaluator.get<string>(`/study-files/${id}`);
    expect(answer.body).toBe(text);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename*=UTF-8''Kort%20%27version%27.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('get the ending of what they are, where their name says something else', async () => {
    const { id } = (await leave(PDF, 'rapport.html')).body;
    expect((await files()).find((file) => file.id === id)?.name).toBe('rapport.html.pdf');
  });

  it('are refused when they are of another kind than their name says, and nothing is kept', async () => {
    const before = (await files()).length;
    const refused = await leave('<html><script>alert(1)</script></html>', 'rapport.pdf');
    expect(refused.body).toMatchObject({ status: 415, code: 'file.wrong-kind' });
    expect(await files()).toHaveLength(before);
  });

  it('are refused above the limit, with what it is and what to do', async () => {
    const refused = await leave(Buffer.alloc(FILE_LIMIT + 1, '%PDF-'), 'stor.pdf');
    expect(refused.body).toMatchObject({ status: 413, code: 'file.too-large' });
    expect(refused.body.messages.sv).toContain('högst 25 MB');
  });

  it('are refused where none came', async () => {
    const none = await evaluator.post<ProblemBody>(`/studies/${studyId}/files?role=report`, {});
    expect(none.body).toMatchObject({ status: 400, code: 'file.missing' });
    const elsewhere = await evaluator.upload(`/studies/${studyId}/files?role=svar`, { name: 'a.pdf', content: PDF });
    expect(elsewhere.status).toBe(400);
  });

  it('come back when a removal is undone', async () => {
    const { id } = (await leave(PDF)).body;
    expect((await evaluator.delete(`/study-files/${id}`)).status).toBe(204);
    expect((await evaluator.get(`/study-files/${id}`)).status).toBe(404);
    expect((await evaluator.put(`/study-files/${id}/restoration`, {})).status).toBe(204);
    expect((await files()).map((file) => file.id)).toContain(id);
  });

  it('do not exist for another region, and are left by nobody who only reads', async () => {
    const { id } = (await leave(PDF)).body;
    const neighbour = await api.as('neighbour');
    expect((await neighbour.get(`/study-files/${id}`)).status).toBe(404);
    expect((await neighbour.delete(`/study-files/${id}`)).status).toBe(404);
    expect((await leave(PDF, 'a.pdf', neighbour)).status).toBe(404);
    expect((await leave(PDF, 'a.pdf', await api.as('reader'))).status).toBe(403);
  });

  it('leave their trail: who, when, and what was left', async () => {
    const [entry] = await api.dataSource.query<{ after: { sha256: string } }[]>(
      `SELECT after FROM audit_entry WHERE object_type = 'stored_file' ORDER BY id LIMIT 1`,
    );
    expect(entry?.after.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});
