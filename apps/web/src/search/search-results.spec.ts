import type { SearchProvider } from '@rt/shared/ui';
import { searchAll } from './search-results';

const provider = (heading: string, answer: () => Promise<string[]>): SearchProvider => ({
  heading,
  search: async () => (await answer()).map((label) => ({ label, link: ['/'] })),
});

describe('searchAll', () => {
  it('groups hits by what they are', async () => {
    const groups = await searchAll([provider('Mål', async () => ['Rent vatten'])], 'vatten');
    expect(groups.map(({ heading, hits }) => [heading, hits[0]?.label])).toEqual([['Mål', 'Rent vatten']]);
  });
  it('leaves out those with no hits', async () =>
    expect(await searchAll([provider('Mål', async () => [])], 'vatten')).toEqual([]));
  it('shows the others when one fails', async () => {
    const broken = provider('Insatser', () => Promise.reject(new Error('x')));
    expect(await searchAll([broken, provider('Mål', async () => ['A'])], 'vatten')).toHaveLength(1);
  });
  it('does not search for a single letter', async () =>
    expect(await searchAll([provider('Mål', async () => ['A'])], ' v ')).toEqual([]));
});
