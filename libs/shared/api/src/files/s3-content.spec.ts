import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { type S3Peer, startS3Peer } from '../../testing/src/s3/s3-peer';
import type { EntityManager } from 'typeorm';
import { S3Content } from './s3-content';
import type { StoredFile } from './stored-file.entity';

const NO_TX = null as unknown as EntityManager;
const CONTENT = randomBytes(700_000);

describe('the bytes of a file in S3', () => {
  let peer: S3Peer;
  let store: S3Content;
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(async () => {
    peer = await startS3Peer();
    store = new S3Content(peer.settings);
  });
  afterEach(() => peer.close());

  const about = (content: Buffer) =>
    ({
      id: randomUUID(),
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    }) as StoredFile;
  const file = about(CONTENT);
  const read = async (of: StoredFile) => buffer(Readable.from(await store.open(of)));

  it('are kept, read and taken away by requests that the service believes', async () => {
    await store.put(NO_TX, file, CONTENT);
    expect(peer.objects.get(file.id)?.equals(CONTENT)).toBe(true);
    expect((await read(file)).equals(CONTENT)).toBe(true);
    await store.remove(NO_TX, file);
    expect(peer.objects.size).toBe(0);
    expect(peer.answered).toEqual(['PUT 200', 'GET 200', 'DELETE 204']);
  });

  it('are taken away once more without harm', async () => {
    await expect(store.remove(NO_TX, file)).resolves.toBeUndefined();
  });

  it('are refused by the service where they are not what the checksum says', async () => {
    await expect(store.put(NO_TX, { ...file, sha256: about(Buffer.from('annat')).sha256 }, CONTENT)).rejects.toThrow(
      'file.store-unavailable',
    );
    expect(peer.objects.size).toBe(0);
  });

  it('are said to be lost where the service does not have them', async () => {
    await expect(read(file)).rejects.toMatchObject({ status: 502, code: 'file.content-lost' });
  });

  it.each(['silent', 'busy', 'hang-up'] as const)(
    'cannot be kept or read while the service is %s, and it is said so',
    async (trouble) => {
      await store.put(NO_TX, file, CONTENT);
      peer.trouble = trouble;
      await expect(store.put(NO_TX, about(Buffer.from('ny')), Buffer.from('ny'))).rejects.toMatchObject({
        status: 503,
      });
      await expect(read(file)).rejects.toMatchObject({ status: 503, code: 'file.store-unavailable' });
      expect(peer.objects.size).toBe(1);
      peer.trouble = 'none';
      expect((await read(file)).equals(CONTENT)).toBe(true);
    },
  );

  it('are asked for once more when a kept connection was closed just then', async () => {
    peer.trouble = 'hang-up-once';
    await store.put(NO_TX, file, CONTENT);
    peer.trouble = 'hang-up-once';
    expect((await read(file)).equals(CONTENT)).toBe(true);
  });

  it('cannot be kept with a wrong key, in a bucket that is not there, or where nothing listens', async () => {
    const wrong = [{ secretKey: 'fel' }, { accessKey: 'AKANNAN' }, { bucket: 'annan' }, { url: 'http://127.0.0.1:9' }];
    for (const setting of wrong) {
      const other = new S3Content({ ...peer.settings, ...setting });
      await expect(other.put(NO_TX, file, CONTENT)).rejects.toMatchObject({ status: 503 });
      await expect(other.open(file)).rejects.toMatchObject({ status: 503 });
    }
    expect(peer.objects.size).toBe(0);
  });

  it('are asked for once more where the service was busy for a moment', async () => {
    peer.trouble = 'busy';
    const kept = store.put(NO_TX, file, CONTENT);
    while (peer.answered.length === 0) await new Promise((later) => setTimeout(later, 5));
    peer.trouble = 'none';
    await kept;
    expect(peer.answered).toEqual(['PUT 503', 'PUT 200']);
  });
});
