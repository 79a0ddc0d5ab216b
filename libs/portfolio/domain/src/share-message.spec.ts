import { shareMessage } from './share-message';

describe('shareMessage', () => {
  it('says the sum, what to do and what was kept', () =>
    expect(shareMessage([{ share: 70 }, { share: 50 }])).toEqual({
      sv: 'Andelarna blir 120\u00a0%. Sänk någon av dem så att summan är högst 100\u00a0%. Inget är sparat.',
      en: 'The shares make 120%. Lower one of them so that the sum is at most 100%. Nothing is saved.',
    }));
  it('writes a sum with decimals as a Swede does', () =>
    expect(shareMessage([{ share: 100 }, { share: 0.5 }])?.sv).toContain('100,5\u00a0%'));
  it('says nothing of the whole', () => expect(shareMessage([{ share: 60 }, { share: 40 }])).toBeNull());
  it('does not complain of a declined link', () =>
    expect(shareMessage([{ share: 60 }, { share: 60, state: 'declined' }])).toBeNull());
});
