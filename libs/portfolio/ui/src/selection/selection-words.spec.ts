import { TestBed } from '@angular/core/testing';
import { DIMENSIONS } from '@rt/portfolio/domain';
import { show } from '../testing/screen';
import { SelectionWords } from './selection-words';

const THEME = '0d5c1b8e-6f3a-4c2d-9e7b-1a2b3c4d5e6f';
const CHOICES = {
  ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, []])),
  theme: [{ key: THEME, name: 'Kompetens', code: null, amount: 1, interventions: 1 }],
};

describe('SelectionWords', () => {
  it('says every part of the filter, and leads to the list with it', async () => {
    const { answer, element, text, settled } = await show(
      SelectionWords,
      { selection: `kind=project&links=declined&search=jobb&theme=${THEME}` },
      'reader',
    );
    TestBed.tick();
    await answer('/api/portfolio/choices', CHOICES);
    await settled();
    for (const said of ['Projekt', 'Kompetens', '”jobb”', 'med avböjda kopplingar']) expect(text()).toContain(said);
    const href = element.querySelector('a')?.getAttribute('href');
    expect(href).toBe(`/insatser?typ=project&tema=${THEME}&sok=jobb&visa=avbojda`);
  });
  it('says that it is all of them where nothing is chosen, and asks for nothing', async () => {
    const { text, http } = await show(SelectionWords, { selection: '' }, 'reader');
    http.expectNone('/api/portfolio/choices');
    expect(text()).toContain('Alla insatser');
  });
});
