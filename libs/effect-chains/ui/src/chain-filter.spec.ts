import type { ChainSummary } from '@rt/effect-chains/domain';
import { chainsThatFit, subjectsOf } from './chain-filter';

const summary = (name: string, rest: Partial<ChainSummary> = {}): ChainSummary => ({
  ...{ id: name, name, strategyId: null, interventionId: null, subject: null },
  ...{ nodes: 0, edges: 0, unassumed: 0, goals: [], version: 1 },
  ...rest,
});
const chains = [
  summary('Till arbete', { strategyId: 's', subject: 'Älvdal 2030' }),
  summary('Rent vatten', { goals: [{ id: '1', lineageId: 'l', code: '3.1', wording: 'Sjöar i god status' }] }),
];
const names = (search: string, subject = '') => chainsThatFit(chains, { search, subject }).map(({ name }) => name);

describe('the filter of chains', () => {
  it('finds words of the name, of what it is drawn for and of its goals', () => {
    expect(names('arbete')).toEqual(['Till arbete']);
    expect(names('älvdal')).toEqual(['Till arbete']);
    expect(names('3.1 sjöar')).toEqual(['Rent vatten']);
  });
  it('does not find what holds only some of the words', () => expect(names('rent arbete')).toEqual([]));
  it('keeps to what the chain is drawn for', () => {
    expect(names('', 's')).toEqual(['Till arbete']);
    expect(names('', 'none')).toEqual(['Rent vatten']);
  });
  it('offers each thing that a chain is drawn for, once', () =>
    expect(subjectsOf([...chains, ...chains])).toEqual([{ key: 's', name: 'Älvdal 2030' }]));
});
