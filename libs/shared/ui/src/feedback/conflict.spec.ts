import { TestBed } from '@angular/core/testing';
import { Conflict, type ConflictField, type Resolution } from './conflict';

const FIELDS: ConflictField[] = [
  { key: 'wording', label: 'Formulering', mine: 'Rent vatten 2030', theirs: 'Rent vatten 2035' },
  { key: 'responsible', label: 'Ansvarig', mine: 'Anna', theirs: 'Anna' },
];

describe('Conflict', () => {
  const setup = () => {
    const fixture = TestBed.createComponent(Conflict);
    fixture.componentRef.setInput('fields', FIELDS);
    fixture.detectChanges();
    const saved: Resolution[] = [];
    fixture.componentInstance.resolved.subscribe((resolution) => saved.push(resolution));
    const element = fixture.nativeElement as HTMLElement;
    const press = (text: string) => {
      [...element.querySelectorAll('button')].find((button) => button.textContent.trim() === text)?.click();
      fixture.detectChanges();
    };
    return { element, press, saved, fixture };
  };

  it('shows both texts and only what differs', () => {
    const { element } = setup();
    expect(element.querySelectorAll('fieldset')).toHaveLength(1);
    expect(element.textContent).toContain('Rent vatten 2030');
    expect(element.querySelector('rt-word-diff ins')?.textContent).toContain('2035');
  });
  it('tells the two apart by whose they are, not by where they stand', () => {
    const { element } = setup();
    expect([...element.querySelectorAll('h3')].map((each) => each.textContent)).toEqual([
      'Din text',
      'Den andras text',
    ]);
    expect(element.textContent).not.toMatch(/vänster|höger/);
  });
  it('takes the focus that was lost with the form it replaces', () => {
    const { element } = setup();
    expect(document.activeElement).toBe(element.querySelector('h2'));
  });
  it('does not take the focus from who still writes', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    setup();
    expect(document.activeElement).toBe(field);
    field.remove();
  });
  it('keeps mine until I choose otherwise', () => {
    const { press, saved } = setup();
    press('Spara');
    expect(saved).toEqual([{ wording: 'Rent vatten 2030', responsible: 'Anna' }]);
  });
  it('takes theirs when I say so', () => {
    const { press, saved } = setup();
    press('Ta den andras');
    press('Spara');
    expect(saved[0]?.['wording']).toBe('Rent vatten 2035');
  });
  it('lets me write the two together', () => {
    const { element, press, saved } = setup();
    const field = element.querySelector('textarea') as HTMLTextAreaElement;
    field.value = 'Rent vatten senast 2035';
    field.dispatchEvent(new Event('input'));
    press('Spara');
    expect(saved[0]?.['wording']).toBe('Rent vatten senast 2035');
  });
});
