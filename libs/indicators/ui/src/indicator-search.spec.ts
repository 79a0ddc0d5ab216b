import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { IndicatorSearch } from './indicator-search';
import { summary } from './testing/indicators';

describe('IndicatorSearch', () => {
  const search = (answer: (http: HttpTestingController) => void) => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
    const hits = TestBed.inject(IndicatorSearch).search('syssel');
    answer(TestBed.inject(HttpTestingController));
    return hits;
  };
  it('finds by name and leads to the page', async () =>
    expect(
      await search((http) => http.expectOne('/api/indicators').flush([summary(), summary({ name: 'Utsläpp' })])),
    ).toEqual([{ label: 'Sysselsättningsgrad', note: 'procent', link: ['/indikatorer', 'i1'] }]));
  it('finds nothing rather than failing', async () =>
    expect(await search((http) => http.expectOne('/api/indicators').error(new ProgressEvent('error')))).toEqual([]));
});
