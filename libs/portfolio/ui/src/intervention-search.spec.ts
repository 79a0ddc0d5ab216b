import { TestBed } from '@angular/core/testing';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { InterventionSearch } from './intervention-search';
import { summary } from './testing/interventions';

describe('InterventionSearch', () => {
  const ask = () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const hits = TestBed.inject(InterventionSearch).search('jobb');
    const request = TestBed.inject(HttpTestingController).expectOne(({ params }) => params.get('search') === 'jobb');
    return { hits, request };
  };

  it('names interventions by what tells them apart', async () => {
    const { hits, request } = ask();
    request.flush({ items: [summary({ id: 'i', reference: 'RUN 7' })], total: 1, amount: 0 });
    expect(await hits).toEqual([{ label: 'Jobbspåret', note: 'RUN 7 · Almi', link: ['/insatser', 'i'] }]);
  });
  it('answers nothing rather than an error', async () => {
    const { hits, request } = ask();
    request.flush('', { status: 500, statusText: 'Fel' });
    expect(await hits).toEqual([]);
  });
});
