import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from './instance-lock';

describe('the lock on a data folder', () => {
  it('lets one in, tells the second, and lets the next in when the first has left', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rt-'));
    const leave = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow('körs redan');
    await leave();
    await (
      await lockFolder(folder)
    )();
  });

  it('keeps two folders apart', async () => {
    const [one, other] = await Promise.all([mkdtemp(join(tmpdir(), 'rt-')), mkdtemp(join(tmpdir(), 'rt-'))]);
    const leave = [await lockFolder(one), await lockFolder(other)];
    await Promise.all(leave.map((go) => go()));
    expect(leave).toHaveLength(2);
  });
});
