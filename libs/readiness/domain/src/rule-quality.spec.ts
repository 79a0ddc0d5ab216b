import { speaksAsVerdict } from './rule-quality';

describe('speaksAsVerdict', () => {
  it('needs both bounds', () => {
    expect(speaksAsVerdict({ precision: 0.85, recall: 0.8 })).toBe(true);
    expect(speaksAsVerdict({ precision: 0.84, recall: 0.95 })).toBe(false);
    expect(speaksAsVerdict({ precision: 0.99, recall: 0.79 })).toBe(false);
  });
});
