import { judged } from './judged';

const reason = { sv: 'Därför.', en: 'Because.' };

describe('a judgement', () => {
  it('writes its reason once, and not before it is read', () => {
    let written = 0;
    const told = judged('stable', () => (written++, reason));
    expect([told.status, written]).toEqual(['stable', 0]);
    expect([told.reason, told.reason, written]).toEqual([reason, reason, 1]);
  });
  it('is plain as JSON', () => {
    const line = { label: reason, formula: reason, value: 1 };
    const told = judged(
      'stable',
      () => reason,
      () => [line],
    );
    expect(JSON.parse(JSON.stringify(told))).toEqual({ status: 'stable', reason, arithmetic: [line] });
  });
});
