import { TestBed } from '@angular/core/testing';
import { asRole, settled, strategyFixture, VERSION } from '../testing/as-role';
import { goalFixture } from './goal-fixture';
import { GoalSearch } from './goal-search';

const GOALS = [goalFixture({ code: '1', wording: 'Fler unga i arbete' }), goalFixture({ wording: 'Rent vatten' })];

async function search(text: string, status = 200) {
  const http = asRole('reader');
  const provider = TestBed.inject(GoalSearch);
  await settled();
  http.match('/api/strategies').forEach((test) => test.flush([strategyFixture()]));
  await settled();
  const hits = provider.search(text);
  http
    .match(`/api/strategy-versions/${VERSION}/goals`)
    .forEach((test) => test.flush(GOALS, { status, statusText: 'x' }));
  return hits;
}

describe('searching among goals', () => {
  it('finds by words in the wording, and says of which strategy', async () => {
    expect(await search('UNGA')).toEqual([
      { label: '1 Fler unga i arbete', note: 'Älvdal 2030', link: ['/mal', goalFixture().id] },
    ]);
  });

  it('answers nothing rather than an error where it cannot tell', async () => {
    expect(await search('unga', 500)).toEqual([]);
    TestBed.resetTestingModule();
    expect(await search('  ')).toEqual([]);
  });
});
