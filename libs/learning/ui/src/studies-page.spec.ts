import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { StudyAddress } from '@rt/learning/domain';
import { StudiesPage } from './studies-page';
import { detail } from './testing/studies';

const STUDIES = [
  detail({ id: 'a', title: 'Delvis betald', state: 'complete', completedOn: '2026-02-01', financed11: 'partly' }),
  detail({
    id: 'b',
    title: 'Använd två gånger',
    state: 'complete',
    completedOn: '2025-02-01',
    uses: [
      { use: 'strategy', usedOn: '2026-03-01' },
      { use: 'general', usedOn: '2026-04-01' },
    ],
  }),
  detail({ id: 'c', title: 'På väg', state: 'ongoing', dueOn: '2027-01-31' }),
];

describe('the register of studies', () => {
  const setup = async (address: StudyAddress) => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', children: [] }]),
        { provide: SessionStore, useValue: { can: () => false } },
      ],
    });
    const fixture = TestBed.createComponent(StudiesPage);
    for (const [part, value] of Object.entries(address)) fixture.componentRef.setInput(part, value);
    TestBed.tick();
    const query = new URLSearchParams(Object.entries(address).map(([part, value]) => [part, value ?? '']));
    await TestBed.inject(Router).navigateByUrl(`/?${query.toString()}`);
    TestBed.inject(HttpTestingController).expectOne('/api/studies').flush(STUDIES);
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const texts = (selector: string) =>
      [...element.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    const titles = () => STUDIES.map(({ title }) => title).filter((title) => element.textContent.includes(title));
    return { fixture, element, texts, titles };
  };
  const chips = 'rt-study-filters li b';

  it('shows only what an address asks for, says so, and takes it away', async () => {
    const { element, texts, titles, fixture } = await setup({ visa: 'complete', ar: '2026', finansiering: 'partly' });
    expect(titles()).toEqual(['Delvis betald']);
    expect(texts(chips)).toEqual(['2026', 'Delvis']);
    const chip = [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('1:1-medel'));
    chip?.click();
    await fixture.whenStable();
    expect(TestBed.inject(Router).url).toBe('/?visa=complete&ar=2026');
  });

  it('tells how many times the studies were used where that is asked for, and not else', async () => {
    const { texts, titles } = await setup({ anvand: '2026' });
    expect(titles()).toEqual(['Använd två gånger']);
    expect(texts('[role=status]')).toContain('Gånger studierna användes: 2');
  });

  it('counts each view within the other filters, and leaves out no filter it cannot fulfil', async () => {
    const { texts, titles } = await setup({ visa: 'open', ar: '2030' });
    expect(titles()).toEqual([]);
    expect(texts(chips)).toEqual(['2030']);
    expect(texts('nav a[routerLink]').filter((text) => text.endsWith(' 0')).length).toBe(6);
    expect(texts('[role=status]').join('')).not.toContain('användes');
  });

  it('shows all, with no filter, where an address says what nobody knows', async () => {
    const { texts, titles } = await setup({ visa: 'allt', finansiering: 'kanske', anvandning: 'x', anvand: 'i fjol' });
    expect(titles()).toHaveLength(3);
    expect(texts(chips)).toEqual([]);
  });
});
