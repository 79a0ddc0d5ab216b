import { createHash } from 'node:crypto';
import { createImportsApi, type ImportsApi } from './testing-imports';

const CSV = 'Diarienummer;Namn;ERUF\nN1;Unga in;100\nN2;Kortare väg;200\n';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what changes between a preview and its import', () => {
  let imports: ImportsApi;
  beforeEach(async () => {
    imports = await createImportsApi();
  });
  afterEach(() => imports.api.close());

  it('stops it where the file on the computer is another now, and stores nothing', async () => {
    const batch = await imports.upload(CSV);
    expect(batch.fileHash).toBe(hash(CSV));
    const asked = { digest: batch.preview?.digest, fileHash: hash(CSV.replace('100', '1000')) };
    const answer = await imports.put('application', batch, asked);
    expect(answer).toMatchObject({ status: 409, body: { code: 'import.file-changed' } });
    expect(answer.body.messages.sv).toContain('Välj den igen');
    expect(await imports.list()).toEqual([]);
    expect((await imports.put('application', batch, { ...asked, fileHash: hash(CSV) })).status).toBe(200);
  });
  it('stops it where somebody has changed what the file changes, and shows what it would do now', async () => {
    await imports.apply(await imports.upload(CSV));
    const batch = await imports.upload(CSV.replace('100', '150').replace('200', '250'));
    await imports.change('Unga in', { funding: [{ fund: 'erdf', amount: 120 }] });
    const answer = await imports.apply(batch);
    expect(answer).toMatchObject({ status: 409, body: { code: 'import.changed-meanwhile' } });
    expect(answer.body.current).toMatchObject({ preview: { counts: { conflicting: 1, changed: 1 } } });
    expect((await imports.detail('Kortare väg')).funding).toMatchObject([{ amount: 200 }]);
  });
  it('stops it where another import was first, and the second adds nothing twice', async () => {
    const [one, other] = [await imports.upload(CSV), await imports.upload(CSV)];
    expect((await imports.apply(one)).status).toBe(200);
    expect((await imports.apply(other)).body.code).toBe('import.changed-meanwhile');
    expect(await imports.list()).toHaveLength(2);
  });
  it('lets two imports at the same moment through one after the other', async () => {
    const [one, other] = [await imports.upload(CSV), await imports.upload(CSV)];
    const answers = await Promise.all([imports.apply(one), imports.apply(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await imports.list()).toHaveLength(2);
  });
  it('stops it where a mapping or a decision is made in another window', async () => {
    const batch = await imports.upload(CSV);
    await imports.decide(batch, { all: 'take' });
    expect((await imports.apply(batch)).status).toBe(412);
    expect(await imports.list()).toEqual([]);
  });
});
