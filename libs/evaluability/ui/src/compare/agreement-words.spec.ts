import { TestBed } from '@angular/core/testing';
import { agreementOf, type Score } from '@rt/evaluability/domain';
import { AgreementWords } from './agreement-words';

describe('AgreementWords', () => {
  const said = async (...scores: (readonly [Score, Score])[]) => {
    const fixture = TestBed.createComponent(AgreementWords);
    const pairs = scores.map((both, at) => ({ key: String(at), scores: both }));
    fixture.componentRef.setInput('agreement', agreementOf(pairs));
    await fixture.whenStable();
    return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  };

  it('says the word, the figure, its interval and what it rests on', async () => {
    const words = await said(['1', '1'], ['2', '3'], ['3', '3'], ['1', '1'], ['2', '2']);
    expect(words).toMatch(/Samstämmigheten är \S+( \S+)? \(kappa 0,\d\d, 95 % intervall -?[\d,−]+ till [\d,]+\)/);
    expect(words).toContain('de 5 frågor där båda satte 1, 2 eller 3');
    expect(words).toContain('Så få gör intervallet ungefärligt.');
  });
  it('does not claim agreement where both gave everything the same score', async () =>
    expect(await said(['2', '2'], ['2', '2'])).toContain('går det inte att skilja samstämmighet från slump'));
  it('says that there is nothing to calculate with where all is not relevant', async () =>
    expect(await said(['x', 'x'])).toContain('går inte att räkna'));
});
