import { TestBed } from '@angular/core/testing';
import { InterventionTrail } from './intervention-trail';
import { show } from './testing/screen';

const entry = (id: string, objectType: string, before: object | null, after: object | null) => ({
  id,
  at: '2026-11-20T10:00:00Z',
  by: 'Petra Nilsson',
  action: before ? 'changed' : 'created',
  objectType,
  objectId: 'insats',
  before,
  after,
  reason: null,
});

describe('InterventionTrail', () => {
  it('asks for nothing before it is opened, and tells of reports, codes and places by their names', async () => {
    const { element, http, settled, text } = await show(
      InterventionTrail,
      { interventionId: 'insats' },
      'strategy_owner',
    );
    http.expectNone('/api/interventions/insats/reports');
    const fold = element.querySelector('details');
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
    TestBed.tick();
    const [asked] = http.match(({ url }) => url === '/api/audit');
    expect(asked?.request.params.get('objectType')).toBe(
      'intervention,funding,intervention_code,intervention_municipality,horizontal_answer,intervention_report,intervention_indicator',
    );
    asked?.flush({
      entries: [
        entry('3', 'intervention_report', { decision: null }, { decision: 'returned' }),
        entry('2', 'intervention_report', null, { periodId: 'p1' }),
        entry('1', 'intervention_indicator', null, { indicatorId: 'gone' }),
        entry('4', 'intervention_code', null, { itemId: 'kod' }),
        entry('5', 'intervention_code', null, { itemId: 'borta' }),
        entry('6', 'intervention_municipality', null, { municipalityCode: '2084' }),
        entry('7', 'funding', null, { fund: 'erdf', amount: 1000, year: 2026, paid: null }),
      ],
      next: null,
    });
    http.expectOne('/api/interventions/insats/reports').flush({
      intervention: { id: 'insats', name: 'Insats', manager: null },
      indicators: [],
      periods: [{ period: { id: 'p1', name: 'Första halvåret 2026' }, report: null }],
    });
    http.expectOne('/api/code-lists').flush([{ id: 'kod', list: 'theme', code: 'D', name: 'Digitalisering' }]);
    await settled();
    expect(text()).toMatch(/Granskning.*Återsänd/);
    expect(text()).toMatch(/Rapport för Första halvåret 2026/);
    for (const words of ['Tematik: Digitalisering', 'en kod som inte finns kvar', 'Avesta', 'ERUF', '2026'])
      expect(text()).toContain(words);
    expect(text()).not.toContain('2084');
    expect(text()).toMatch(/en indikator som insatsen inte längre följer/);
  });
});
