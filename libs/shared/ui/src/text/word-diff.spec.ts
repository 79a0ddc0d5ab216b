import { TestBed } from '@angular/core/testing';
import { WordDiff } from './word-diff';

function show(before: string, after: string) {
  const fixture = TestBed.createComponent(WordDiff);
  fixture.componentRef.setInput('before', before);
  fixture.componentRef.setInput('after', after);
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  for (const said of element.querySelectorAll('.rt-sr')) said.remove();
  return element;
}

describe('WordDiff', () => {
  it('marks the words that went and came, and no others', () => {
    const diff = show('Öka andelen till 80 procent', 'Öka andelen till 85 procent');
    expect(diff.querySelector('del')?.textContent).toBe('80');
    expect(diff.querySelector('ins')?.textContent).toBe('85');
    expect(diff.querySelectorAll('del, ins')).toHaveLength(2);
  });
  it('keeps Swedish letters within their word', () =>
    expect(show('färre åker buss', 'fler åker buss').querySelector('del')?.textContent).toBe('färre'));
  it('is plain text where nothing changed', () => {
    const diff = show('Rent vatten', 'Rent vatten');
    expect(diff.textContent).toBe('Rent vatten');
    expect(diff.querySelector('del, ins')).toBeNull();
  });
});
