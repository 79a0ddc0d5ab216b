import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CURRENT_CHECKLISTS, type OwnQuestion } from '@rt/evaluability/domain';
import { SessionStore } from '@rt/identity/ui';
import { Undo } from '@rt/shared/ui';
import { OwnQuestionsPage } from './own-questions-page';

const AT = '/api/checklist-questions';
const question: OwnQuestion = {
  id: 'q',
  checklist: 'portfolio',
  text: 'Har barn och unga varit med?',
  help: null,
  version: 3,
};

describe('OwnQuestionsPage', () => {
  const setup = async (own: OwnQuestion[], mayEdit = true) => {
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: SessionStore, useValue: { can: () => mayEdit } },
      ],
    });
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(OwnQuestionsPage);
    fixture.detectChanges();
    http.expectOne(AT).flush(own);
    http.expectOne('/api/checklists').flush(CURRENT_CHECKLISTS);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const click = async (text: string, at = 0) => {
      [...element.querySelectorAll('button')].filter((button) => button.textContent.includes(text))[at]?.click();
      await fixture.whenStable();
    };
    return { http, fixture, element, click };
  };

  it('adds a question to one list', async () => {
    const { http, element, click } = await setup([]);
    await click('Lägg till en fråga', 2);
    const text = element.querySelector('form input') as HTMLInputElement;
    text.value = question.text;
    text.dispatchEvent(new Event('input'));
    await click('Spara frågan');
    expect(http.expectOne(AT).request.body).toEqual({ checklist: 'portfolio', text: question.text, help: null });
  });

  it('stops asking a question, and asks it again when that is undone', async () => {
    const { http, fixture, click } = await setup([question]);
    await click('Sluta ställa');
    const retired = http.expectOne(`${AT}/q`);
    expect(retired.request.headers.get('If-Match')).toBe('"3"');
    retired.flush(null);
    TestBed.tick();
    http.expectOne(AT).flush([]);
    await fixture.whenStable();
    TestBed.inject(Undo).undoLast();
    expect(http.expectOne(`${AT}/q/restoration`).request.method).toBe('PUT');
  });

  it('does not save half a question', async () => {
    const { http, element, click } = await setup([question]);
    await click('Ändra');
    const text = element.querySelector('form input') as HTMLInputElement;
    text.value = 'Barn?';
    text.dispatchEvent(new Event('input'));
    await click('Spara frågan');
    http.expectNone(`${AT}/q`);
    expect(element.textContent).toContain('minst 10 tecken');
  });

  it('is read by all, and changed by nobody who may not', async () =>
    expect((await setup([question], false)).element.querySelector('button')).toBeNull());
});
