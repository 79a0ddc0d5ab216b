import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { LedgerFinding } from '@rt/learning/domain';
import { ledger } from '../testing/ledger';
import { FindingEntry } from './finding-entry';

describe('a finding that two people edit', () => {
  const [finding] = ledger().findings as [LedgerFinding];
  const setup = () => {
    const session = { can: () => true, session: () => ({ account: { id: 'x' } }) };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([]),
        { provide: SessionStore, useValue: session },
      ],
    });
    const fixture = TestBed.createComponent(FindingEntry);
    fixture.componentRef.setInput('finding', { ...finding, recommendations: [] });
    fixture.componentRef.setInput('mayEdit', true);
    TestBed.tick();
    const element = fixture.nativeElement as HTMLElement;
    const http = TestBed.inject(HttpTestingController);
    const press = (text: string) => {
      [...element.querySelectorAll('button')].find((button) => button.textContent.includes(text))?.click();
      TestBed.tick();
    };
    const write = (selector: string, text: string) => {
      const field = element.querySelector(selector) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      TestBed.tick();
    };
    press('Redigera');
    http.expectOne('/api/learning-people').flush([]);
    const stale = (current: object) => {
      const problem = { status: 412, code: 'version.stale', messages: { sv: 'Ändrad', en: 'Changed' }, current };
      http.expectOne('/api/findings/f').flush(problem, { status: 412, statusText: 'Precondition Failed' });
      TestBed.tick();
    };
    return { element, fixture, http, press, stale, write };
  };
  const theirs = { ...finding, text: 'Målet säger inte vilka.', version: 2 };

  it('shows both texts, and saves what is chosen on top of what the other saved', () => {
    const { element, http, press, stale, write } = setup();
    write('textarea', 'Målet säger inte vem det gäller.');
    press('Spara');
    stale({ ...theirs, page: '14' });
    expect(element.querySelector('rt-conflict')?.textContent).toContain('Målet säger inte vem det gäller.');
    expect(element.querySelector('rt-conflict ins')?.textContent).toContain('vilka');
    write('rt-conflict textarea', 'Målet säger inte vilka det gäller.');
    press('Spara');
    const sent = http.expectOne('/api/findings/f').request;
    expect(sent.headers.get('If-Match')).toBe('"2"');
    expect(sent.body).toEqual({ text: 'Målet säger inte vilka det gäller.', page: '14', confidence: 'high' });
  });

  it('asks nothing where they touched different fields, and loses neither', () => {
    const { element, http, press, stale, write } = setup();
    write('input', '99');
    press('Spara');
    stale(theirs);
    expect(element.querySelector('rt-conflict')).toBeNull();
    expect(http.expectOne('/api/findings/f').request.body).toMatchObject({ text: theirs.text, page: '99' });
  });

  it('goes back to the form with what was written in it', () => {
    const { element, press, stale, write } = setup();
    write('textarea', 'Min text');
    press('Spara');
    stale(theirs);
    press('Tillbaka till min text');
    expect(element.querySelector<HTMLTextAreaElement>('textarea')?.value).toBe('Min text');
  });

  it('keeps what is written when the ledger is read again below it, and still says which version it was based on', () => {
    const { element, fixture, http, press, write } = setup();
    write('textarea', 'Min text');
    fixture.componentRef.setInput('finding', { ...theirs, recommendations: [] });
    TestBed.tick();
    expect(element.querySelector<HTMLTextAreaElement>('textarea')?.value).toBe('Min text');
    press('Spara');
    expect(http.expectOne('/api/findings/f').request.headers.get('If-Match')).toBe('"1"');
  });
});
