import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Awaited, AwaitedList } from '@rt/learning/domain';
import { MyWorkCount } from '@rt/shared/ui';
import { OwnLearning } from './own-learning';

const awaited = (given: Partial<Awaited> = {}): Awaited => ({
  ...{ step: 'answer', id: 'r', text: 'Säg vilka målet gäller.', studyId: 's', studyTitle: 'Vem får arbete?' },
  ...{ dueOn: '2026-10-31', overdue: true },
  ...given,
});

describe('what waits for a person of what is learnt', () => {
  const open = async (list: AwaitedList) => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(OwnLearning);
    TestBed.tick();
    TestBed.inject(HttpTestingController).expectOne('/api/my-learning').flush(list);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const lines = [...element.querySelectorAll('li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim());
    return { element, lines, count: TestBed.inject(MyWorkCount) };
  };

  it('says what, of which study and by when, and that it is late', async () => {
    const study = awaited({ step: 'study', id: 's2', text: 'Portföljen', studyId: 's2', dueOn: null, overdue: false });
    const { element, lines, count } = await open({ items: [awaited(), study], total: 2, overdue: 1 });
    expect(lines).toEqual([
      'senast 2026-10-31 försenad Säg vilka målet gäller. Rekommendation att svara på · Vem får arbete?',
      'utan dag Portföljen Studie att göra klar',
    ]);
    expect(element.querySelector('li a')?.getAttribute('href')).toBe('/larande/studier/s');
    expect(count.total()).toBe(2);
  });

  it('leads to all of it, to what is late in the region, and says what is not shown', async () => {
    const { element } = await open({ items: [awaited()], total: 61, overdue: 1 });
    expect(element.textContent).toContain('60 till visas inte här.');
    const links = [...element.querySelectorAll('p.rt-small > a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/larande/slutsatser?vem=jag', '/larande/slutsatser?visa=forsenade']);
  });

  it('takes no place where nothing waits', async () => {
    const { element, count } = await open({ items: [], total: 0, overdue: 0 });
    expect(element.textContent?.trim()).toBe('');
    expect(count.total()).toBe(0);
  });
});
