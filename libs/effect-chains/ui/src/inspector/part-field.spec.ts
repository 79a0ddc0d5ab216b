import { TestBed } from '@angular/core/testing';
import { PartField } from './part-field';
import { writtenText } from './written';

describe('PartField', () => {
  const setup = async () => {
    const fixture = TestBed.createComponent(PartField<string | null>);
    const set = (name: string, value: unknown) => fixture.componentRef.setInput(name, value);
    set('label', 'Antagande');
    set('text', '');
    set('reads', (text: string) => writtenText(text, { min: 3, max: 20 }, false));
    const written: (string | null)[] = [];
    fixture.componentInstance.written.subscribe((value) => written.push(value));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const field = element.querySelector('input') as HTMLInputElement;
    const write = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    const store = async (text: string) => {
      set('text', text);
      await fixture.whenStable();
    };
    return { fixture, element, field, write, store, written };
  };

  it('keeps what is written while it is written', async () => {
    const { write, written } = await setup();
    await write('Det finns');
    expect(written).toEqual(['Det finns']);
  });

  it('does not eat the space one has just written', async () => {
    const { field, write, store, written } = await setup();
    await write('Det');
    await store('Det');
    await write('Det ');
    expect(field.value).toBe('Det ');
    expect(written).toEqual(['Det']);
  });

  it('says what is wrong when the field is left, not while one writes', async () => {
    const { element, field, write, written, fixture } = await setup();
    await write('De');
    expect(element.querySelector('.error')?.textContent).toBe('');
    field.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
    expect(element.querySelector('.error')?.textContent).toContain('minst 3');
    expect(written).toEqual([]);
    expect(field.value).toBe('De');
  });

  it('takes in what somebody else writes', async () => {
    const { field, store } = await setup();
    await store('Annat');
    expect(field.value).toBe('Annat');
  });

  it('empties what is stored when everything is taken away', async () => {
    const { write, store, written } = await setup();
    await store('Annat');
    await write('');
    expect(written).toEqual([null]);
  });
});
