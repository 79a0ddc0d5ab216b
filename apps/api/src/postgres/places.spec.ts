import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataPlace } from './places';

const stranger = { name: 'någon annan', uid: 54_321, gid: 54_321 };

describe('where the embedded database is kept', () => {
  let open: string;
  let closed: string;

  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'rt-'));
    await chmod(parent, 0o755);
    [open, closed] = [join(parent, 'öppen'), join(parent, 'stängd')];
    await mkdir(open, { mode: 0o755 });
    await mkdir(closed, { mode: 0o700 });
  });

  it('is the folder wished for when the server’s user can reach it', async () => {
    expect(await dataPlace(join(open, 'data'), stranger)).toEqual({ folder: join(open, 'data'), note: null });
  });

  it('is refused with what to do when the folder wished for is closed to the server’s user', async () => {
    await expect(dataPlace(join(closed, 'data'), stranger)).rejects.toThrow('chmod o+x');
  });

  it('is the folder wished for when we run as an ordinary user', async () => {
    expect((await dataPlace(join(closed, 'data'), null)).folder).toBe(join(closed, 'data'));
  });
});
