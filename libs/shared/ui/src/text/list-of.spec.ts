import { listOf } from './list-of';

describe('listOf', () => {
  it('joins the last with och', () => expect(listOf(['mål', 'data', 'pengar'], 'sv')).toBe('mål, data och pengar'));
  it('leaves one alone', () => expect(listOf(['mål'], 'sv')).toBe('mål'));
});
