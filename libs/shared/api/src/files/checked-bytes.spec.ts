import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { checkedBytes } from './checked-bytes';

const about = (content: Buffer) => ({
  id: 'a',
  size: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});
const parts = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

describe('the bytes of a file', () => {
  it('come as they are, however they are parted', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ minLength: 1 }), { minLength: 1 }), async (list) => {
        const whole = Buffer.concat(list);
        const read = await buffer(Readable.from(checkedBytes(about(whole), Readable.from(list))));
        expect(read.equals(whole)).toBe(true);
      }),
    ));

  it.each([
    ['another content of the same size', parts('Slutsats ', 'B')],
    ['a part too few', parts('Slutsats ')],
    ['a part too many', parts('Slutsats ', 'A', 'B')],
  ])('end in an error before the last of them where there is %s', async (_, bytes) => {
    const got: string[] = [];
    const reading = async () => {
      for await (const part of checkedBytes(about(Buffer.from('Slutsats A')), bytes)) got.push(String(part));
    };
    await expect(reading()).rejects.toThrow('is not what was left');
    expect(got.join('')).not.toBe('Slutsats A');
  });
});
