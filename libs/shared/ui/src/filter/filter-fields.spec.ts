import { TestBed } from '@angular/core/testing';
import { FilterFields, type FilterChange } from './filter-fields';

const FIELDS = [
  { part: 'slag', name: 'Slag', chosen: 'b', options: ['a', 'b'].map((key) => ({ key, name: `Slag ${key}` })) },
];
const CHIPS = [
  { part: 'slag', name: 'Slag', value: 'Slag b' },
  { part: 'ar', name: 'År', value: '2030' },
];

describe('the filters of a list', () => {
  const setup = (chips = CHIPS) => {
    const fixture = TestBed.createComponent<FilterFields<string>>(FilterFields);
    fixture.componentRef.setInput('chips', chips);
    fixture.componentRef.setInput('fields', FIELDS);
    const said: (FilterChange | boolean | 'cleared')[] = [];
    fixture.componentInstance.changed.subscribe((change) => said.push(change));
    fixture.componentInstance.cleared.subscribe(() => said.push('cleared'));
    fixture.componentInstance.unfolded.subscribe((open) => said.push(open));
    TestBed.tick();
    const element = fixture.nativeElement as HTMLElement;
    const buttons = () => [...element.querySelectorAll('button')];
    const unfold = () => {
      element.querySelector('details')?.setAttribute('open', '');
      element.querySelector('details')?.dispatchEvent(new Event('toggle'));
      TestBed.tick();
      return element.querySelector('select') as HTMLSelectElement;
    };
    return { element, buttons, unfold, said };
  };

  it('stand as buttons that take them away, one by one or all', () => {
    const { buttons, said } = setup();
    expect(buttons().map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Slag: Slag b×Ta bort filtret',
      'År: 2030×Ta bort filtret',
      'Rensa filter',
    ]);
    buttons()[1]?.click();
    buttons()[2]?.click();
    expect(said).toEqual([{ part: 'ar', key: null }, 'cleared']);
  });

  it('need no button for all where there is one or none', () => {
    expect(setup(CHIPS.slice(1)).buttons()).toHaveLength(1);
    TestBed.resetTestingModule();
    expect(setup([]).element.querySelector('ul')).toBeNull();
  });

  it('are chosen in fields that are there when they are unfolded', () => {
    const { element, unfold, said } = setup();
    expect(element.querySelector('select')).toBeNull();
    const select = unfold();
    expect(select.value).toBe('b');
    for (const value of ['a', '']) {
      select.value = value;
      select.dispatchEvent(new Event('change'));
    }
    expect(said).toEqual([true, { part: 'slag', key: 'a' }, { part: 'slag', key: null }]);
  });
});
