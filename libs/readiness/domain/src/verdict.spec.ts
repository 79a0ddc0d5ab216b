import { verdictOf } from './verdict';

const READY = {
  direction: 'increase',
  measure: true,
  target: 'absolute',
  deadline: true,
  kind: 'outcome',
  vague: [] as string[],
} as const;

describe('verdictOf', () => {
  it('is ready with a measure, a level and a time', () => {
    expect(verdictOf(READY)).toBe('ready');
  });

  it.each([
    { target: 'none' },
    { deadline: false },
    { vague: ['mysigaste'] as string[] },
    { kind: 'vision' },
    { measure: false },
  ] as const)('is partly with %j', (change) => {
    expect(verdictOf({ ...READY, ...change })).toBe('partly');
  });

  it('is not where "alla" comes with a mere quality', () => {
    expect(verdictOf({ ...READY, measure: false, target: 'total', vague: ['chansen'] })).toBe('not');
  });

  it('is not for a heading without level and time', () => {
    expect(
      verdictOf({ direction: 'none', measure: false, target: 'none', deadline: true, kind: 'vision', vague: [] }),
    ).toBe('not');
  });
});
