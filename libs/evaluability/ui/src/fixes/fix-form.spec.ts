import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { Fix } from '@rt/evaluability/domain';
import { fixFixture } from '../testing/fix-fixture';
import { reviewFixture } from '../testing/review-fixture';
import { FixForm } from './fix-form';

describe('FixForm', () => {
  const setup = async (fix: Fix | null) => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(FixForm);
    fixture.componentRef.setInput('review', reviewFixture());
    fixture.componentRef.setInput('fix', fix);
    fixture.detectChanges();
    http.expectOne('/api/fix-owners').flush([
      { id: 'pelle', name: 'Pelle' },
      { id: 'stina', name: 'Stina' },
    ]);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const text = element.querySelector('input') as HTMLInputElement;
    const write = (value: string) => {
      text.value = value;
      text.dispatchEvent(new Event('input'));
    };
    const save = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
    };
    return { element, fixture, http, text, write, save };
  };
  const CHANGE = '/api/review-fixes/f1';

  it('begins with what is to be changed, and saves it on the version it was read in', async () => {
    const { element, http, text, write, save } = await setup(fixFixture());
    expect(text.value).toBe('Fråga deltagarna vid inskrivningen');
    expect([...element.querySelectorAll('select')].map(({ value }) => value)).toEqual(['register.new', 'pelle']);
    write('Fråga alla deltagare');
    await save();
    const sent = http.expectOne(CHANGE);
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    expect(sent.request.body).toMatchObject({ text: 'Fråga alla deltagare', ownerId: 'pelle', dueOn: '2027-01-31' });
  });

  it('shows what somebody else wrote meanwhile, keeps what stands here, and overwrites only when told to', async () => {
    const { element, http, text, write, save, fixture } = await setup(fixFixture());
    write('Mitt');
    await save();
    const current = fixFixture({ text: 'Deras', version: 4 });
    const stale = { status: 412, code: 'version.stale', messages: { sv: 'x', en: 'x' }, current };
    http.expectOne(CHANGE).flush(stale, { status: 412, statusText: 'x' });
    await fixture.whenStable();
    expect(element.textContent).toContain('”Deras”');
    expect(text.value).toBe('Mitt');
    await save();
    expect(http.expectOne(CHANGE).request.headers.get('If-Match')).toBe('"4"');
  });

  it('does not save a fix that nobody owns', async () => {
    const { element, http, write, save } = await setup(null);
    write('Något');
    await save();
    http.expectNone('/api/reviews/r1/fixes');
    expect(element.textContent).toContain('Välj vem som ansvarar.');
  });
});
