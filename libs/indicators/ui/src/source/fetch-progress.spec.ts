import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { SourceFetch } from '@rt/indicators/domain';
import { moments, render } from '../testing/render';
import { fetchOf } from '../testing/sources';
import { FetchProgress } from './fetch-progress';

const show = (fetch: SourceFetch, editable = true) => {
  const rendered = render(FetchProgress, { fetch, editable });
  const ended: SourceFetch[] = [];
  rendered.fixture.componentInstance.over.subscribe((each) => ended.push(each));
  return { ...rendered, ended };
};
const PATH = '/api/source-fetches/f1';

describe('FetchProgress', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'nextTick'] }));
  afterEach(() => jest.useRealTimers());

  const later = async () => {
    jest.advanceTimersByTime(1600);
    await moments();
    TestBed.tick();
  };

  it('says how many parts are done, and that it goes on if the page is left', () => {
    const { text, element } = show(fetchOf());
    expect(text()).toMatch(/3 av 12 delar klara. Det går vidare även om du lämnar sidan/);
    expect(element.querySelector('progress')?.value).toBe(3);
  });
  it('asks again until it is over, says what came and then asks no more', async () => {
    const { http, text, ended } = show(fetchOf());
    await later();
    http.expectOne(PATH).flush(fetchOf({ parts: { done: 9, total: 12 } }));
    await moments();
    TestBed.tick();
    expect(text()).toMatch(/9 av 12/);
    await later();
    const changes = { added: 12, revised: 3, unchanged: 240 };
    http.expectOne(PATH).flush(fetchOf({ state: 'done', finishedAt: '2026-11-30T14:05:00Z', changes }));
    await moments();
    TestBed.tick();
    expect(text()).toMatch(/12 nya värden, 3 ändrade, 240 som redan fanns/);
    expect(ended).toHaveLength(1);
    await later();
    http.expectNone(PATH);
  });
  it('goes on asking where the server did not answer', async () => {
    const { http, text } = show(fetchOf());
    await later();
    http.expectOne(PATH).flush('', { status: 503, statusText: 'x' });
    await moments();
    TestBed.tick();
    expect(text()).toMatch(/3 av 12/);
    await later();
    http.expectOne(PATH);
  });
  it('is cancelled', async () => {
    const { http, element } = show(fetchOf());
    element.querySelector('button')?.click();
    http.expectOne({ method: 'DELETE', url: PATH }).flush(null);
    await moments();
    http.expectOne({ method: 'GET', url: PATH });
  });
  it('says what happened, what is kept, and when it is tried again', () => {
    const message = { sv: 'SCB svarar inte just nu. Siffrorna nedan hämtades 12 november.', en: '' };
    const problem = { code: 'source.unreachable', message, retryAt: '2026-11-30T15:00:00Z' };
    const { text, element } = show(fetchOf({ state: 'failed', problem }));
    expect(text()).toMatch(/hämtades 12 november.*Nytt försök görs av sig självt/);
    expect(element.querySelector('[role=alert]')).not.toBeNull();
  });
  it('notices that it has been tried again by itself', async () => {
    const message = { sv: 'SCB svarar inte just nu.', en: '' };
    const problem = { code: 'source.unreachable', message, retryAt: '2026-11-30T15:00:00Z' };
    const { http, text, ended } = show(fetchOf({ state: 'failed', problem }));
    jest.advanceTimersByTime(16_000);
    await moments();
    http.expectOne(PATH).flush(fetchOf({ parts: { done: 5, total: 12 } }));
    await moments();
    TestBed.tick();
    expect(text()).toMatch(/5 av 12/);
    expect(ended).toEqual([]);
  });
  it('asks no more where a person has to act', async () => {
    const problem = { code: 'source.retired', message: { sv: 'Nyckeltalet är nedlagt.', en: '' }, retryAt: null };
    const { http } = show(fetchOf({ state: 'failed', problem }));
    jest.advanceTimersByTime(60_000);
    await moments();
    http.expectNone(PATH);
  });
  it('says that there was nothing newer', () => {
    const changes = { added: 0, revised: 0, unchanged: 0 };
    expect(show(fetchOf({ state: 'done', changes })).text()).toMatch(/källan hade inget nyare/);
  });
  it('gives a reader nothing to cancel', () =>
    expect(show(fetchOf(), false).element.querySelector('button')).toBeNull());
});
