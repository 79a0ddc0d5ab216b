import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type LearningHit, MARK } from '@rt/learning/domain';
import { LearningSearch } from './learning-search';

const hit: LearningHit = {
  ...{ kind: 'finding', id: 'f', studyId: 's', studyTitle: 'Vem får arbete?', number: 2, page: '7' },
  excerpt: `Fler ${MARK.start}unga${MARK.end} får arbete`,
};

describe('what was learnt, in the search over everything', () => {
  const ask = (text: string) => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const hits = TestBed.inject(LearningSearch).search(text);
    const request = TestBed.inject(HttpTestingController).expectOne(({ url }) => url === '/api/learning-search');
    return { hits, request };
  };

  it('names the study a finding stands in, and leads there', async () => {
    const { hits, request } = ask('ung');
    expect(request.request.params.get('q')).toBe('ung');
    request.flush({ hits: [hit], total: 1 });
    expect(await hits).toEqual([
      { label: 'Fler unga får arbete', note: 'Vem får arbete?', link: ['/larande/studier', 's'] },
    ]);
  });
  it('answers nothing rather than an error', async () => {
    const { hits, request } = ask('ung');
    request.flush('', { status: 500, statusText: 'Fel' });
    expect(await hits).toEqual([]);
  });
});
