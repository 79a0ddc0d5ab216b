import { TestBed } from '@angular/core/testing';
import { type Share, ShareBar } from './share-bar';

function show(...percents: number[]) {
  const shares: Share[] = percents.map((percent, at) => ({ key: String(at), label: `Mål ${at + 1}`, percent }));
  const fixture = TestBed.createComponent(ShareBar);
  fixture.componentRef.setInput('shares', shares);
  fixture.componentRef.setInput('label', 'Fördelning');
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}
const labels = (bar: HTMLElement) =>
  [...bar.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
const drawn = (bar: HTMLElement) =>
  [...bar.querySelectorAll<HTMLElement>('.bar > span')].reduce(
    (sum, part) => sum + Number.parseFloat(part.style.width),
    0,
  );

describe('ShareBar', () => {
  it('shows what is left as ofördelat', () =>
    expect(labels(show(40, 25))).toEqual(['Mål 1 40 %', 'Mål 2 25 %', 'ofördelat 35 %']));
  it('has no rest where everything is shared', () => expect(labels(show(60, 40))).toHaveLength(2));
  it('does not show a rest of rounding dust', () => expect(labels(show(33.33, 33.33, 33.34))).toHaveLength(3));
  it('always draws a whole bar', () => {
    expect(drawn(show(40, 25))).toBeCloseTo(100);
    expect(drawn(show(80, 40))).toBeCloseTo(100);
    expect(drawn(show())).toBeCloseTo(100);
  });
  it('says how much too much it is', () =>
    expect(show(80, 40).querySelector('.too-much')?.textContent).toContain('Andelarna blir 120\u00a0%.'));
});
