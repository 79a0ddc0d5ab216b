import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ProblemMessage } from './problem-message';

const PROBLEM = {
  type: 't',
  status: 422,
  code: 'input.invalid',
  title: 'x',
  messages: { sv: 'Inget är sparat.', en: 'Nothing is saved.' },
  issues: [
    { path: 'rad 14', code: 'shares.sum', message: { sv: 'Andelarna blir 120 %.', en: 'The shares make 120%.' } },
  ],
};

function show(error: unknown, locale = 'sv') {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: locale }] });
  const fixture = TestBed.createComponent(ProblemMessage);
  fixture.componentRef.setInput('error', error);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

describe('ProblemMessage', () => {
  it('says what happened and names each place', () => {
    const text = show(PROBLEM).querySelector('[role=alert]')?.textContent.replace(/\s+/g, ' ');
    expect(text).toContain('Inget är sparat.');
    expect(text).toContain('rad 14 Andelarna blir 120 %.');
  });
  it('speaks English in the English build', () =>
    expect(show(PROBLEM, 'en').textContent).toContain('Nothing is saved.'));
  it('shows nothing where nothing went wrong', () => expect(show(undefined).textContent.trim()).toBe(''));
});
