import type { CodedTheme, CodingProgress } from '@rt/reporting/domain';
import { nextUncoded } from './next-uncoded';

const THEMES: CodedTheme[] = ['approach', 'use'];
const progress = (theme: CodedTheme, mine: CodingProgress['mine'], coders = 0): CodingProgress => {
  return { theme, mine, coders, done: 0, joint: false, outdated: false };
};
const region = (countyCode: string, ...coding: CodingProgress[]) => ({ countyCode, coding });

describe('the next answer to code', () => {
  const regions = [
    region('20', progress('approach', 'done'), progress('use', 'none')),
    region('21', progress('approach', 'begun'), progress('use', 'none')),
    region('22', progress('approach', 'none', 2), progress('use', 'none')),
    region('23'),
  ];
  it('is the next region’s in the same theme', () =>
    expect(nextUncoded(regions, THEMES, { countyCode: '20', theme: 'approach' })).toEqual({
      countyCode: '21',
      theme: 'approach',
    }));
  it('is of the next theme where two others code the rest, and never of what is not submitted', () =>
    expect(nextUncoded(regions, THEMES, { countyCode: '21', theme: 'approach' })).toEqual({
      countyCode: '20',
      theme: 'use',
    }));
  it('begins again from the first where the last is done', () =>
    expect(nextUncoded(regions, THEMES, { countyCode: '22', theme: 'use' })?.countyCode).toBe('21'));
  it('is the first of all where nobody says from where', () =>
    expect(nextUncoded(regions, THEMES)).toEqual({ countyCode: '21', theme: 'approach' }));
  it('is none where all is done', () =>
    expect(nextUncoded([region('20', progress('approach', 'done', 1))], THEMES)).toBeNull());
});
