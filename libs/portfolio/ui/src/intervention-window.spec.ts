import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { InterventionWindow } from './intervention-window';
import { summary } from './testing/interventions';

describe('InterventionWindow', () => {
  const setup = () => {
    TestBed.configureTestingModule({
      providers: [InterventionWindow, provideHttpClient(), provideHttpClientTesting()],
    });
    const http = TestBed.inject(HttpTestingController);
    const answer = (offset: number, names: string[], total = 10_000) =>
      http
        .expectOne(({ params }) => params.get('offset') === String(offset))
        .flush({ items: names.map((name) => summary({ name })), total, amount: 5 });
    return { list: TestBed.inject(InterventionWindow), http, answer };
  };

  it('knows how long the list is after the first answer, and keeps the rest empty', () => {
    const { list, answer } = setup();
    list.ask({});
    answer(0, ['A', 'B']);
    expect(list.rows()).toHaveLength(10_000);
    expect(list.rows()[1]?.name).toBe('B');
    expect(list.rows()[9_999]).toBeNull();
  });
  it('reads what is looked at, and not the same twice', () => {
    const { list, answer, http } = setup();
    list.ask({ search: 'x' });
    answer(0, ['A']);
    list.need(5_010, 5_040);
    list.need(5_020, 5_050);
    answer(5_000, ['Långt ner']);
    expect(list.rows()[5_000]?.name).toBe('Långt ner');
    list.need(5_000, 5_001);
    http.verify();
  });
  it('does not let a late answer to an old question in', () => {
    const { list, http } = setup();
    list.ask({ search: 'gammal' });
    const old = http.expectOne(({ params }) => params.get('search') === 'gammal');
    list.ask({ search: 'ny' });
    expect(old.cancelled).toBe(true);
  });
  it('can ask again after an error', () => {
    const { list, http } = setup();
    list.ask({});
    http.expectOne(() => true).flush('', { status: 500, statusText: 'Fel' });
    expect(list.error()).not.toBeNull();
    list.ask({});
    http.expectOne(() => true).flush({ items: [], total: 0, amount: 0 });
    expect(list.error()).toBeNull();
    expect(list.total()).toBe(0);
  });
});
