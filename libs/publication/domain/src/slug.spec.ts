import fc from 'fast-check';
import { slugOf } from './slug';

describe('the word that stands for a region in addresses', () => {
  it.each([
    ['Region Dalarna', 'dalarna'],
    ['Region Jämtland Härjedalen', 'jamtland-harjedalen'],
    ['Region Sörmland', 'sormland'],
    ['Västra Götalandsregionen', 'vastra-gotaland'],
    ['Mälardalsrådet', 'malardalsradet'],
  ])('is of %s %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('is never empty and holds nothing that an address must escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(slugOf(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    );
  });

  it('does not change what is one already', () => {
    fc.assert(fc.property(fc.string(), (name) => expect(slugOf(slugOf(name).replace(/^region-/, ''))).not.toBe('')));
  });
});
