import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { injectLanguage } from './language';

const languageOf = (locale: string) => {
  TestBed.configureTestingModule({ providers: [{ provide: LOCALE_ID, useValue: locale }] });
  return TestBed.runInInjectionContext(injectLanguage);
};

describe('injectLanguage', () => {
  it('is English in every English locale', () => expect(languageOf('en-GB')).toBe('en'));
  it('is Swedish otherwise', () => expect(languageOf('sv')).toBe('sv'));
});
