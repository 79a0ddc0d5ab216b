import { statusFacts, yearly } from '../../testing/src';
import type { StatusFacts } from './status-facts';
import { statusesOf } from './statuses-of';

const data = (changes: Partial<StatusFacts>, today = '2026-06-01') => statusesOf(statusFacts(changes), today).data;
const BREAK = { period: '2023', note: 'Ny undersökning.' };

describe('the data status', () => {
  it('is current until the day the next value is due, and says when that is', () => {
    const { status, reason } = data({}, '2028-03-31');
    expect(status).toBe('current');
    expect(reason.sv).toBe('Det senaste värdet är från 2025. Nästa väntas senast 2028-03-31.');
  });
  it('says that a value is preliminary', () =>
    expect(data({ observations: [{ period: '2025', value: 80, preliminary: true }] }).reason.sv).toContain(
      'preliminärt',
    ));
  it('is late from the day after, and says for which period and how that is reckoned', () => {
    const { status, reason, arithmetic } = data({}, '2028-04-01');
    expect(status).toBe('late');
    expect(reason.sv).toContain('Värdet för 2026 skulle ha kommit senast 2028-03-31. Det senaste är från 2025.');
    expect(arithmetic[0]?.formula.sv).toBe('2026-12-31 + 15 månader = 2028-03-31');
  });
  it('names the month or quarter that is late', () => {
    const observations = [{ period: '2025K4', value: 80, preliminary: false }];
    expect(data({ observations, frequency: 'quarter', lagMonths: 1 }).reason.sv).toContain(
      'Värdet för kvartal 1 2026 skulle ha kommit senast 2026-04-30.',
    );
  });
  it('is never late where the figure comes irregularly', () =>
    expect(data({ frequency: 'irregular' }, '2040-01-01').status).toBe('current'));
  it('is missing where there are no values, and not neutral', () => {
    expect(data({ observations: [] })).toMatchObject({ status: 'missing' });
    expect(data({ observations: yearly(2023, null, null) }).reason.sv).toContain('alla värden saknas');
  });
  it('is missing where the source says so of the newest period, and names the last there is', () => {
    const { status, reason } = data({ observations: yearly(2023, 78, 79, null) });
    expect(status).toBe('missing');
    expect(reason.sv).toContain('Värdet för 2025 saknas hos källan. Det senaste som finns är från 2024.');
  });
  it('is not missing for a gap that later values have closed', () =>
    expect(data({ observations: yearly(2022, 78, null, 79, 80) }).status).toBe('current'));
  it('is a broken series where the baseline is of the series before', () => {
    const { status, reason } = data({ breaks: [BREAK] });
    expect(status).toBe('broken_series');
    expect(reason.sv).toContain('Serien bröts 2023 (Ny undersökning).');
  });
  it('is a broken series where the break leaves too few values for a trend', () =>
    expect(data({ breaks: [{ ...BREAK, period: '2024' }], baseline: null }).status).toBe('broken_series'));
  it('is not broken by a break before the baseline', () =>
    expect(data({ breaks: [{ ...BREAK, period: '2020' }] }).status).toBe('current'));
  it('is a retired source from the day it stopped, and not before', () => {
    expect(data({ retiredOn: '2026-06-01' }).status).toBe('retired_source');
    expect(data({ retiredOn: '2026-06-02' }).status).toBe('current');
  });
  it('is noisy where the uncertainty is as large as the change that is asked for', () => {
    const observations = yearly(2020, 78, 79, 80, 79, 80, 81).map((each) => ({ ...each, margin: 4 }));
    const { status, reason } = data({ observations });
    expect(status).toBe('noisy');
    expect(reason.sv).toContain('±4\u00a0procentenheter, minst lika stor som hela den förändring som målet begär (4).');
    expect(data({ observations: observations.map((each) => ({ ...each, margin: 3.9 })) }).status).toBe('current');
  });
  it('is noisy where the values jump more than they move', () =>
    expect(data({ observations: yearly(2020, 70, 80, 72, 82, 71, 79) }).status).toBe('noisy'));
  it('names the gravest thing only', () => {
    const all = { retiredOn: '2025-01-01', breaks: [BREAK], observations: yearly(2019, 70, 80, 72, 82, null) };
    expect(data(all).status).toBe('retired_source');
    expect(data({ ...all, retiredOn: null }).status).toBe('missing');
    expect(data({ ...all, retiredOn: null, observations: yearly(2019, 70, 80, 72, 82) }).status).toBe('broken_series');
    expect(data({ breaks: [], observations: yearly(2016, 70, 80, 72, 82, 71, 79) }).status).toBe('late');
  });
});
