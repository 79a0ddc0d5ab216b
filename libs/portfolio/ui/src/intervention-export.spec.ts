import { TestBed } from '@angular/core/testing';
import { Download } from '@rt/shared/ui';
import { jest } from '@jest/globals';
import { InterventionExport } from './intervention-export';
import { summary } from './testing/interventions';
import { show } from './testing/screen';

describe('InterventionExport', () => {
  it('exports all that was found, also what has not been scrolled to', async () => {
    const { press, http, text } = await show(InterventionExport, { query: { links: 'declined' }, total: 3 }, 'reader');
    const saved = jest.spyOn(TestBed.inject(Download), 'text').mockImplementation(() => undefined);
    await press('Exportera');
    const part = (offset: string) =>
      http.expectOne(({ params }) => params.get('offset') === offset && params.get('links') === 'declined');
    part('0').flush({ items: [summary({ name: 'A' }), summary({ name: 'B' })], total: 3, amount: 0 });
    TestBed.tick();
    expect(text()).toContain('Hämtar 2 av 3');
    part('2').flush({ items: [summary({ name: 'C', amount: 12.5 })], total: 3, amount: 0 });
    const [name, csv] = saved.mock.calls[0] ?? [];
    expect(name).toMatch(/^insatser \d{4}-\d\d-\d\d\.csv$/);
    expect(csv?.split('\r\n').map((row) => row.split(';')[0])).toEqual(['\uFEFFInsats', 'A', 'B', 'C', '']);
    expect(csv).toContain(';12,5;60;');
  });
  it('can be stopped', async () => {
    const { press, http, text } = await show(InterventionExport, { query: {}, total: 3 }, 'reader');
    await press('Exportera');
    const request = http.expectOne(() => true);
    await press('Avbryt');
    expect(request.cancelled).toBe(true);
    expect(text()).toContain('Exportera');
  });
  it('gives those who may edit the same list to edit in Excel', async () => {
    const query = { search: 'älv & å', kind: 'project', offset: undefined };
    const { element } = await show(InterventionExport, { query, total: 3, mayEdit: true }, 'strategy_owner');
    expect(element.querySelector('a')?.getAttribute('href')).toBe(
      '/api/intervention-imports/workbook.xlsx?search=%C3%A4lv%20%26%20%C3%A5&kind=project',
    );
  });
  it('does not offer readers what they may not import back', async () =>
    expect((await show(InterventionExport, { query: {}, total: 3 }, 'reader')).element.querySelector('a')).toBeNull());
});
