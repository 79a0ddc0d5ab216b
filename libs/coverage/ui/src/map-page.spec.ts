import { Component, signal } from '@angular/core';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { RegionCoverage } from '@rt/coverage/domain';
import { DEFAULT_LEVEL_NAMES, type Level, LEVELS } from '@rt/goals/domain';
import { Concepts, CurrentVersion } from '@rt/goals/ui';
import { coverageRoutes } from './coverage.routes';
import { COVERAGE } from './testing/map-fixtures';

@Component({ selector: 'rt-panel-fake', template: 'Här mäts målet' })
class Panel {}

const version = (id: string | null) => ({
  id: signal(id),
  loading: signal(false),
  error: signal(undefined),
  version: signal(null),
});

const CONCEPTS = {
  of: (level: Level) => DEFAULT_LEVEL_NAMES[level],
  levels: signal(LEVELS.map((level) => ({ level, ...DEFAULT_LEVEL_NAMES[level] }))),
};

describe('MapPage', () => {
  const open = async (url: string, coverage: RegionCoverage | null = COVERAGE) => {
    const panels = ['formulering', 'indikatorer', 'kedja'].map((path) => ({ path, component: Panel }));
    TestBed.configureTestingModule({
      providers: [
        provideHttpClientTesting(),
        provideRouter(
          [{ path: 'karta', children: coverageRoutes(panels) }],
          withComponentInputBinding(),
          withRouterConfig({ paramsInheritanceStrategy: 'always' }),
        ),
        { provide: Concepts, useValue: CONCEPTS },
        { provide: CurrentVersion, useValue: version(coverage ? 'v1' : null) },
      ],
    });
    const harness = await RouterTestingHarness.create();
    const server = TestBed.inject(HttpTestingController);
    const settle = async () => {
      for (let turn = 0; turn < 8; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        TestBed.tick();
        server.match('/api/coverage?versionId=v1').forEach((request) => request.flush(coverage));
      }
    };
    void TestBed.inject(Router).navigateByUrl(url);
    await settle();
    const element = harness.fixture.nativeElement as HTMLElement;
    const press = async (selector: string, text: string) => {
      [...element.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.includes(text))?.click();
      await settle();
    };
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    const goals = () => [...element.querySelectorAll('.wording')].map((one) => one.textContent);
    document.body.append(element);
    return { element, press, key, goals, server, url: () => TestBed.inject(Router).url };
  };
  const focused = () => document.activeElement?.getAttribute('data-cell');

  it('opens with sentences, and draws every goal', async () => {
    const { element, goals } = await open('/karta');
    expect(element.querySelector('rt-opening-sentences')?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      '1 av 3 mål går att följa upp. Ett mål saknar insatser. 500 tkr går till insatser utan mål. Sammanlagt når 700 tkr inget mål som går att följa upp.',
    );
    expect(goals()).toHaveLength(4);
    expect(element.querySelectorAll('tbody tr')[3]?.querySelectorAll('td a')).toHaveLength(8);
  });

  it('shows the goals behind a figure, and all again when it is pressed once more', async () => {
    const { press, goals, url } = await open('/karta');
    await press('rt-opening-sentences button', '1 av 3 mål');
    expect(goals()).toEqual(['Senast 2030 ska 82 procent vara sysselsatta']);
    expect(url()).toBe('/karta?siffra=followed');
    await press('rt-opening-sentences button', '1 av 3 mål');
    expect(goals()).toHaveLength(4);
  });

  it('filters by what the address says, and tells how many it shows', async () => {
    const { element, goals } = await open('/karta?lank=chain&lage=broken');
    expect(goals()).toEqual(['Länet ska vara attraktivt']);
    expect(element.querySelector('[role=status]')?.textContent).toContain('Visar 1 av 4 mål.');
  });

  it('offers a way out where nothing fits', async () => {
    const { element, press, goals } = await open('/karta?sok=zebra');
    expect(element.textContent).toContain('Inga mål passar');
    await press('rt-empty button', 'Visa alla');
    expect(goals()).toHaveLength(4);
  });

  it('opens the place where a knot is mended beside the map, and keeps the filter', async () => {
    const { element, press, url } = await open('/karta?niva=sub_goal');
    await press('tbody tr:nth-child(2) td:nth-child(6) a', '');
    expect(url()).toBe('/karta/b/kedja?niva=sub_goal');
    expect(element.querySelector('rt-inspector')?.textContent).toContain('1.2 Länet ska vara attraktivt');
    expect(element.querySelector('rt-inspector')?.textContent).toContain('Här mäts målet');
    await press('rt-inspector button', 'Stäng');
    expect(url()).toBe('/karta?niva=sub_goal');
  });

  it('reads the map again when somebody comes back to the window', async () => {
    const { server } = await open('/karta');
    window.dispatchEvent(new Event('focus'));
    TestBed.tick();
    server.expectOne('/api/coverage?versionId=v1');
  });

  it('has one place where Tab comes in, and arrow keys from there', async () => {
    const { element, key } = await open('/karta');
    const stops = [...element.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')];
    expect(stops.map((stop) => stop.getAttribute('data-cell'))).toEqual(['v/0']);
    stops[0]?.focus();
    key('ArrowDown');
    TestBed.tick();
    key('ArrowRight');
    expect(focused()).toBe('o/1');
  });

  it('says in words what the thread of a row looks like', async () => {
    const { element } = await open('/karta?sok=sysselsatta');
    expect(element.querySelector('.sentence')?.textContent).toBe('Tråden löper obruten.');
  });

  it('draws two hundred interventions without a goal at first, and more when asked', async () => {
    const money = { name: 'En insats', amount: 1, untied: 1, confirmed: 0, proposed: 0 };
    const many = Array.from({ length: 230 }, (_, at) => ({ ...money, id: `i${at}` }));
    const { element, press } = await open('/karta?visa=insatser', { ...COVERAGE, untied: many });
    const rows = () => element.querySelectorAll('rt-money-view .rt-scroll tbody tr').length;
    expect(rows()).toBe(200);
    await press('button', 'Visa fler');
    expect(rows()).toBe(230);
  });

  it('can be looked at from the interventions', async () => {
    const { element, press, url } = await open('/karta');
    await press('button', 'Från insatserna');
    expect(url()).toBe('/karta?visa=insatser');
    expect([...element.querySelectorAll('rt-money-view h2')].map((one) => one.textContent.trim())).toEqual([
      'Vart pengarna går',
      'Insatser utan mål 1',
      'Insatser med något ofördelat 1',
    ]);
    expect(element.querySelector('tfoot')?.textContent).toContain('1\u00a0700\u00a0000');
  });

  it('tells what the map is for where there is no strategy', async () =>
    expect((await open('/karta', null)).element.textContent).toContain('Här ritas den röda tråden'));

  it('tells what went wrong, and keeps the map that was read', async () => {
    const { server, element, goals } = await open('/karta');
    window.dispatchEvent(new Event('focus'));
    TestBed.tick();
    server.expectOne('/api/coverage?versionId=v1').flush(null, { status: 404, statusText: 'x' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    expect(element.querySelector('rt-problem [role=alert]')).not.toBeNull();
    expect(goals()).toHaveLength(4);
  });
});
