import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ErrorPage } from './error-page';

function linkFor(page: string, locale = 'sv') {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: locale }] });
  const fixture = TestBed.createComponent(ErrorPage);
  fixture.componentRef.setInput('sida', page);
  fixture.detectChanges();
  return (fixture.nativeElement as HTMLElement).querySelector('a')?.getAttribute('href');
}

describe('ErrorPage', () => {
  it('offers to load the same page again', () => expect(linkFor('/mal?visa=granska')).toBe('/mal?visa=granska'));
  it('stays in English', () => expect(linkFor('/mal', 'en')).toBe('/en/mal'));
  it.each(['https://example.org', '//example.org', 'javascript:alert(1)'])('does not lead away to %s', (page) =>
    expect(linkFor(page)).toBe('/'),
  );
});
