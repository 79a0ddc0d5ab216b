import { TestBed } from '@angular/core/testing';
import { ActivatedRoute, Router } from '@angular/router';
import { DIMENSIONS } from '@rt/portfolio/domain';
import { of } from 'rxjs';
import { show } from '../testing/screen';
import { PortfolioPage } from './portfolio-page';

const member = (key: string, amount: number, name: string | null = null) => ({
  key,
  name,
  code: null,
  amount,
  interventions: 1,
});
const total = { amount: 300, interventions: 1, concealed: 2 };
const matrix = {
  total,
  rows: [member('erdf', 300)],
  columns: [member('k', 300, 'Kvinnor')],
  cells: [{ row: 'erdf', column: 'k', amount: 300, interventions: 1 }],
};

const NO_CHOICES = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, []]));

describe('PortfolioPage', () => {
  const at = (queryParams: Record<string, string>) =>
    TestBed.overrideProvider(ActivatedRoute, { useValue: { queryParams: of(queryParams) } });

  it('asks what the address asks', async () => {
    at({ vy: 'rutor', rader: 'fond', kolumner: 'malgrupp', typ: 'project', rakna: 'en-gang' });
    const { http } = await show(PortfolioPage, {}, 'reader');
    TestBed.tick();
    const { params } = http.expectOne(({ url }) => url === '/api/portfolio/matrix').request;
    expect(params.toString()).toBe('kind=project&counting=once&rows=fund&columns=target_group');
  });
  it('shows the picture, how it is counted and the table, and leads from a cell to its interventions', async () => {
    at({ vy: 'rutor', rader: 'fond', kolumner: 'malgrupp', typ: 'project' });
    const { answer, element, text, settled } = await show(PortfolioPage, {}, 'reader');
    TestBed.tick();
    await answer('/api/portfolio/matrix', matrix);
    await answer('/api/portfolio/choices', NO_CHOICES);
    expect(text()).toContain('Pengar: 300 kr. Insatser: 1.');
    expect(text()).toContain('Insatser med skyddade uppgifter är inte med i siffrorna: 2.');
    const cell = element.querySelector<SVGElement>('svg [role=link]');
    expect(cell?.getAttribute('aria-label')).toBe('ERUF, Kvinnor: 300 kr');
    expect(element.querySelector('tbody td a')?.textContent).toBe('300');
    cell?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settled();
    expect(decodeURIComponent(TestBed.inject(Router).url)).toBe('/insatser?typ=project&fond=erdf&malgrupp=k');
  });
  it('does not call the portfolio empty when it is only filtered', async () => {
    at({ tema: '~none' });
    const { answer, text } = await show(PortfolioPage, {}, 'reader');
    TestBed.tick();
    const none = { amount: 0, interventions: 0, concealed: 0 };
    await answer('/api/portfolio/flows', { total: none, from: [], via: [], to: [], first: [], second: [] });
    expect(text()).toContain('Inget passar');
    expect(text()).not.toContain('Inga insatser än');
  });
});
