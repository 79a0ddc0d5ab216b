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
  it('asks for nothing before it is opened, and tells of reports with the names of periods and indicators', async () => {
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
    expect(asked?.request.params.get('objectType')).toContain('intervention_report,intervention_indicator');
    asked?.flush({
      entries: [
        entry('3', 'intervention_report', { decision: null }, { decision: 'returned' }),
        entry('2', 'intervention_report', null, { periodId: 'p1' }),
        entry('1', 'intervention_indicator', null, { indicatorId: 'gone' }),
      ],
      next: null,
    });
    http.expectOne('/api/interventions/insats/reports').flush({
      intervention: { id: 'insats', name: 'Insats', manager: null },
      indicators: [],
      periods: [{ period: { id: 'p1', name: 'Första halvåret 2026' }, report: null }],
    });
    await settled();
    expect(text()).toMatch(/Granskning.*Återsänd/);
    expect(text()).toMatch(/Rapport för Första halvåret 2026/);
    expect(text()).toMatch(/en indikator som insatsen inte längre följer/);
  });
});
