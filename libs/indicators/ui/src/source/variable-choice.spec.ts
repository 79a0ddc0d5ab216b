import { TestBed } from '@angular/core/testing';
import type { SourceVariable } from '@rt/indicators/domain';
import { render } from '../testing/render';
import type { Chosen } from './suggest-selection';
import { VariableChoice } from './variable-choice';

const places = (count: number): SourceVariable => ({
  code: 'Region',
  label: 'region',
  role: 'place',
  optional: false,
  total: null,
  values: Array.from({ length: count }, (_, at) => ({ code: String(at), label: `Plats ${at}` })),
});

function show(variable: SourceVariable, chosen: Chosen) {
  TestBed.resetTestingModule();
  const rendered = render(VariableChoice, { variable, chosen });
  const changed: Chosen[] = [];
  rendered.fixture.componentInstance.changed.subscribe((each) => changed.push(each));
  return { ...rendered, changed, summary: () => rendered.texts('summary')[0] };
}

describe('VariableChoice', () => {
  it('says what is chosen: one by its name, several by how many', () => {
    expect(show(places(3), ['1']).summary()).toBe('region: Plats 1');
    expect(show(places(3), ['1', '2']).summary()).toBe('region: 2 av 3');
    expect(show(places(3), 'all').summary()).toBe('region: alla 3');
  });
  it('is open and says so where a person has to choose', () => {
    const { summary, element } = show(places(3), []);
    expect(summary()).toBe('region: välj minst ett värde');
    expect(element.querySelector('details')?.open).toBe(true);
  });
  it('is the total where nothing is chosen of what can be left out', () =>
    expect(show({ ...places(3), optional: true }, []).summary()).toBe('region: totalt'));
  it('keeps the order of the table, whatever order they are ticked in', async () => {
    const { write, changed } = show(places(3), ['2']);
    await write('Plats 0', '');
    expect(changed[0]).toEqual(['0', '2']);
  });
  it('chooses those in sight where the list is narrowed, and leaves the others', async () => {
    const { write, press, texts, changed } = show(places(20), ['3']);
    await write('Visa bara dem', 'plats 1');
    expect(texts('.values label')).toHaveLength(11);
    await press('Välj alla här');
    expect(changed[0]).toHaveLength(12);
  });
  it('goes between every value, also to come, and those there are now', async () => {
    const { write, changed } = show(places(2), 'all');
    await write('Alla värden, även nya', '');
    expect(changed[0]).toEqual(['0', '1']);
  });
});
