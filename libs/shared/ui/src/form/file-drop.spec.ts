import { TestBed } from '@angular/core/testing';
import { FileDrop } from './file-drop';

/** jsdom has no DataTransfer: the event carries what the component reads. */
const event = (type: string, data: object) => Object.assign(new Event(type, { cancelable: true }), data);
const file = (name: string, content = 'x') => new File([content], name);

describe('FileDrop', () => {
  const setup = () => {
    const fixture = TestBed.createComponent(FileDrop);
    fixture.componentRef.setInput('label', 'Excelfil med mål');
    fixture.componentRef.setInput('accept', '.xlsx,.csv');
    fixture.componentRef.setInput('pasteTable', true);
    fixture.detectChanges();
    const files: string[] = [];
    const tables: string[][][] = [];
    fixture.componentInstance.picked.subscribe(({ name }) => files.push(name));
    fixture.componentInstance.pasted.subscribe((rows) => tables.push(rows));
    const element = fixture.nativeElement as HTMLElement;
    const drop = (dropped: File) => {
      element.dispatchEvent(event('drop', { dataTransfer: { files: [dropped] } }));
      fixture.detectChanges();
    };
    return { element, files, tables, drop, refusal: () => element.querySelector('.refusal')?.textContent };
  };

  it('takes a dropped file', () => {
    const { files, drop, refusal } = setup();
    drop(file('mål.XLSX'));
    expect(files).toEqual(['mål.XLSX']);
    expect(refusal()).toBe('');
  });
  it('refuses another kind and says which it takes', () => {
    const { files, drop, refusal } = setup();
    drop(file('mål.pdf'));
    expect(files).toEqual([]);
    expect(refusal()).toBe('mål.pdf är inte en fil av rätt slag. Välj en av slaget .xlsx, .csv.');
  });
  it('refuses an empty file', () => {
    const { drop, refusal } = setup();
    drop(file('mål.csv', ''));
    expect(refusal()).toBe('mål.csv är tom.');
  });
  it('reads a pasted range of cells', () => {
    const { element, tables } = setup();
    element.dispatchEvent(event('paste', { clipboardData: { files: [], getData: () => 'Mål\tAndel\nVatten\t40' } }));
    expect(tables).toEqual([
      [
        ['Mål', 'Andel'],
        ['Vatten', '40'],
      ],
    ]);
  });
  it('can be reached and used with the keyboard', () =>
    expect(setup().element.querySelector('button')?.textContent.trim()).toBe('Välj fil'));
});
