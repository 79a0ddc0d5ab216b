import { Remembered } from './remembered';

describe('Remembered', () => {
  const counting = () => {
    let asked = 0;
    return { ask: () => Promise.resolve(++asked), asked: () => asked };
  };
  it('asks once for the same thing, and again where it must be fresh', async () => {
    const { ask } = counting();
    const remembered = new Remembered<number>(60_000, 2);
    expect([await remembered.get('a', ask), await remembered.get('a', ask)]).toEqual([1, 1]);
    expect([await remembered.get('a', ask, true), await remembered.get('a', ask)]).toEqual([2, 2]);
  });
  it('asks again when it has grown old, and forgets the oldest first', async () => {
    const { ask } = counting();
    expect([
      await new Remembered<number>(0, 2).get('a', ask),
      await new Remembered<number>(0, 2).get('a', ask),
    ]).toEqual([1, 2]);
    const two = new Remembered<number>(60_000, 2);
    for (const key of ['a', 'b', 'c']) await two.get(key, ask);
    expect([await two.get('c', ask), await two.get('a', ask)]).toEqual([5, 6]);
  });
  it('does not remember a failure', async () => {
    const remembered = new Remembered<number>(60_000, 2);
    await expect(remembered.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await remembered.get('a', () => Promise.resolve(1))).toBe(1);
  });
});
