import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { StudyDetail } from '@rt/learning/domain';
import { detail } from './testing/studies';
import { StudyEditor } from './study-editor';

const study: StudyDetail = detail({
  id: 's',
  title: 'Vem får arbete?',
  kind: 'analysis',
  state: 'planned',
  dueOn: null,
  completedOn: null,
  url: null,
  goals: [],
  version: 4,
});

describe('StudyEditor, where somebody else has changed the same field', () => {
  const setup = async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(StudyEditor);
    fixture.componentRef.setInput('study', study);
    TestBed.tick();
    const http = TestBed.inject(HttpTestingController);
    http.expectOne('/api/learning-people').flush([]);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const saved: StudyDetail[] = [];
    fixture.componentInstance.saved.subscribe((one) => saved.push(one));
    const press = async (text: string) => {
      const button = [...element.querySelectorAll('button')].find((each) => each.textContent.trim() === text);
      button?.focus();
      button?.click();
      TestBed.tick();
      http.match('/api/learning-people').forEach((asked) => asked.flush([]));
      await fixture.whenStable();
    };
    const title = element.querySelector('input') as HTMLInputElement;
    title.value = 'Vem får jobb?';
    title.dispatchEvent(new Event('input'));
    await press('Spara studien');
    const body = {
      status: 412,
      code: 'version.stale',
      messages: { sv: 'x', en: 'x' },
      current: { ...study, title: 'Vem?', version: 5 },
    };
    http.expectOne('/api/studies/s').flush(body, { status: 412, statusText: 'x' });
    await fixture.whenStable();
    return { element, http, press, saved };
  };

  it('goes on with the keyboard at the heading over the two texts', async () => {
    const { element } = await setup();
    expect(document.activeElement).toBe(element.querySelector('rt-conflict h2'));
  });
  it('goes back to the form with what was written, and the keyboard with it', async () => {
    const { element, press } = await setup();
    await press('Tillbaka till min text');
    const title = element.querySelector('input');
    expect(title?.value).toBe('Vem får jobb?');
    expect(document.activeElement).toBe(title);
  });
  it('saves what was chosen on top of what they saved', async () => {
    const { http, press, saved } = await setup();
    await press('Spara');
    const again = http.expectOne('/api/studies/s');
    expect(again.request.headers.get('If-Match')).toBe('"5"');
    expect(again.request.body).toMatchObject({ title: 'Vem får jobb?' });
    again.flush({ ...study, version: 6 });
    expect(saved.map(({ version }) => version)).toEqual([6]);
  });
});
