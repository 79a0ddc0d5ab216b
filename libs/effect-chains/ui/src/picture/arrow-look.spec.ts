import { arrowLook, signsDiffer } from './arrow-look';

const arrow = { confidence: null, sign: 'increases', critical: false } as const;

describe('the look of an arrow', () => {
  it('is thicker the surer the region is', () => {
    const width = (confidence: 'low' | 'medium' | 'high' | null) => arrowLook({ ...arrow, confidence }, []).width;
    expect(width('high')).toBeGreaterThan(width('medium'));
    expect(width('medium')).toBeGreaterThan(width(null));
  });

  it('is dashed only where the region is unsure', () => {
    expect(arrowLook({ ...arrow, confidence: 'low' }, []).dash).not.toBeNull();
    expect(arrowLook({ ...arrow, confidence: 'medium' }, []).dash).toBeNull();
    expect(arrowLook(arrow, []).dash).toBeNull();
  });

  it('is broken where all evidence is against it', () => {
    expect(arrowLook(arrow, [{ bearing: 'contradicts', strength: 'weak' }]).broken).toBe(true);
  });

  it('is not broken without evidence, nor where some is for it', () => {
    expect(arrowLook(arrow, []).broken).toBe(false);
    const both = [
      { bearing: 'contradicts', strength: 'strong' },
      { bearing: 'supports', strength: 'weak' },
    ] as const;
    expect(arrowLook(arrow, both).broken).toBe(false);
  });

  it('tells whether more gives more or less', () => {
    expect(arrowLook(arrow, []).sign).toBe('+');
    expect(arrowLook({ ...arrow, sign: 'decreases' }, []).sign).toBe('−');
  });
});

describe('the signs of a chain', () => {
  it('are drawn where an arrow lessens something', () => {
    expect(signsDiffer([{ sign: 'increases' }, { sign: 'decreases' }])).toBe(true);
  });
  it('are not drawn where everything increases', () => expect(signsDiffer([{ sign: 'increases' }])).toBe(false));
});
