import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { ExportJob } from '@rt/reporting/domain';
import { ExportMenu } from './export-menu';

const job = (change: Partial<ExportJob> = {}): ExportJob => ({
  ...{ id: 'j1', of: 'annual-report', year: 2026, format: 'docx', language: 'sv', state: 'queued', progress: 0 },
  ...{ step: { sv: 'Väntar på sin tur', en: 'Waits' }, file: null, createdAt: '2026-11-30T12:00:00Z' },
  ...change,
});
const READY = job({
  ...{ state: 'done', progress: 100, step: { sv: 'Filen är klar', en: 'The file is ready' } },
  file: { name: 'Återrapportering 2026.docx', size: 1_300_000 },
});
const NEXT_LOOK = 800;

describe('the menu of exports', () => {
  const setup = async (known: ExportJob[] = []) => {
    document.cookie = 'XSRF-TOKEN=abc';
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(ExportMenu);
    fixture.componentRef.setInput('of', 'annual-report');
    fixture.componentRef.setInput('year', 2026);
    TestBed.tick();
    const server = TestBed.inject(HttpTestingController);
    const settle = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    server.expectOne('/api/exports').flush(known);
    await settle();
    const element = fixture.nativeElement as HTMLElement;
    const button = (text: string) =>
      [...element.querySelectorAll('button')].find((one) => one.textContent.trim() === text);
    const press = async (text: string) => {
      button(text)?.click();
      await fixture.whenStable();
    };
    const nextLook = async (found: ExportJob) => {
      await new Promise((resolve) => setTimeout(resolve, NEXT_LOOK));
      server.expectOne(`/api/exports/${found.id}`).flush(found);
      await settle();
    };
    const order = async (answer: ExportJob) => {
      await press('Word');
      const request = server.expectOne({ method: 'POST', url: '/api/exports' });
      request.flush(answer);
      await settle();
      return request.request.body as unknown;
    };
    return { element, server, press, nextLook, order, fixture };
  };

  it('orders a file, follows it and hands it out', async () => {
    const { element, order, nextLook } = await setup();
    expect(await order(job())).toEqual({ of: 'annual-report', year: 2026, format: 'docx', language: 'sv' });
    expect(element.querySelector('.jobs')?.textContent).toContain('Väntar på sin tur');
    await nextLook(job({ state: 'running', progress: 40, step: { sv: 'Skriver filen', en: 'Writing' } }));
    expect(element.querySelector('progress')?.value).toBe(40);
    expect(element.querySelector('progress')?.getAttribute('aria-label')).toBe('Så långt har Word kommit');
    expect(element.querySelector('[role=status]')?.textContent).toBe('');
    await nextLook(READY);
    const link = element.querySelector<HTMLAnchorElement>('.jobs a');
    expect(link?.getAttribute('href')).toBe('/api/exports/j1/file');
    expect(link?.hasAttribute('download')).toBe(true);
    expect(element.querySelector('.jobs')?.textContent).toMatch(/Återrapportering 2026\.docx\s*1,2\s*MB/);
    expect(element.querySelector('[role=status]')?.textContent).toBe('Word: Filen är klar');
  });

  it('cancels, and does not ask about it any more', async () => {
    const { element, order, press, server } = await setup();
    await order(job());
    await press('Avbryt');
    server
      .expectOne('/api/exports/j1/cancellation')
      .flush(job({ state: 'cancelled', step: { sv: 'Avbrutet. Inget är ändrat.', en: 'Cancelled.' } }));
    await new Promise((resolve) => setTimeout(resolve, NEXT_LOOK));
    expect(element.querySelector('.jobs')?.textContent).toContain('Avbrutet');
    expect(element.querySelector('progress')).toBeNull();
    server.verify();
  });

  it('says what went wrong, in the list and aloud', async () => {
    const { element, order, nextLook } = await setup();
    await order(job());
    await nextLook(job({ state: 'failed', step: { sv: 'Filen kunde inte göras.', en: 'No.' } }));
    expect(element.querySelector('.failed')?.textContent).toBe('Filen kunde inte göras.');
    expect(element.querySelector('[role=status]')?.textContent).toContain('kunde inte göras');
  });

  it('takes up what was ordered before the page was left, of this year only', async () => {
    const { element } = await setup([READY, job({ id: 'old' }), job({ id: 'j2', year: 2025, format: 'pdf' })]);
    expect(element.querySelectorAll('.jobs li')).toHaveLength(1);
    expect(element.querySelector('.jobs a')?.textContent).toBe('Återrapportering 2026.docx');
  });

  it('offers of a compilation only what it can be had as', async () => {
    const { element, fixture, server } = await setup();
    fixture.componentRef.setInput('of', 'compilation');
    TestBed.tick();
    server.expectOne('/api/exports').flush([]);
    await fixture.whenStable();
    expect(element.querySelector('.formats')?.textContent).not.toMatch(/JSON|CSV/);
  });
});
