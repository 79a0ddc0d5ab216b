import { TestBed } from '@angular/core/testing';
import { Undo } from '@rt/shared/ui';
import { detail } from '../testing/indicators';
import { render } from '../testing/render';
import { SeriesBreaks } from './series-breaks';

const breaks = [{ period: '2022', note: 'Ny undersökning.' }];
const show = (noted = breaks, editable = true) =>
  render(SeriesBreaks, { indicator: detail({ breaks: noted }), editable });
const PATH = '/api/indicators/i1/breaks/2022';

describe('SeriesBreaks', () => {
  it('says what a break is for where there is none', () => expect(show([]).text()).toMatch(/Inget noterat/));
  it('notes one, however the period is written', async () => {
    const { http, press, write } = show([]);
    await press('Notera ett seriebrott');
    await write('Första perioden efter brottet', '2024-Q1');
    await write('Vad som ändrades', 'Ny undersökning.');
    await press('Notera brottet');
    const { request } = http.expectOne('/api/indicators/i1/breaks/2024K1');
    expect([request.method, request.body]).toEqual(['PUT', { note: 'Ny undersökning.' }]);
  });
  it('does not note one without a period, or without a word of why', async () => {
    const { http, press, text } = show([]);
    await press('Notera ett seriebrott');
    await press('Notera brottet');
    http.expectNone(() => true);
    expect(text()).toMatch(/Skriv perioden som.*Skriv vad som ändrades/);
  });
  it('takes one away, and puts it back when that is undone', async () => {
    const { http, press, settled } = show();
    await press('Ta bort');
    http.expectOne({ method: 'DELETE', url: PATH }).flush(detail());
    await settled();
    TestBed.inject(Undo).undoLast();
    expect(http.expectOne({ method: 'PUT', url: PATH }).request.body).toEqual({ note: 'Ny undersökning.' });
  });
  it('lets a reader read', () => {
    const { element, text } = show(breaks, false);
    expect(text()).toBe('2022: Ny undersökning.');
    expect(element.querySelector('button')).toBeNull();
  });
});
