import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type ReportAnswer, type RichText, richTextFromPlain } from '@rt/reporting/domain';
import { annualReport, answerOf } from '../testing/reports';
import { AnswerDesk } from './answer-desk';

const URL = '/api/annual-reports/2026/answers/ak6.use';
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('an answer being written', () => {
  const begin = (answer: ReportAnswer = answerOf('ak6.use', 'Så här.')) => {
    TestBed.configureTestingModule({ providers: [provideHttpClientTesting(), AnswerDesk] });
    const desk = TestBed.inject(AnswerDesk);
    const http = TestBed.inject(HttpTestingController);
    desk.open(2026, answer, true);
    TestBed.tick();
    const write = (text: string | RichText) => {
      desk.write(typeof text === 'string' ? richTextFromPlain(text) : text);
      TestBed.tick();
    };
    return { desk, http, write };
  };
  beforeEach(() => localStorage.clear());

  it('is saved with the version it rests on, after a pause', async () => {
    const { desk, http, write } = begin();
    write('Så här gjorde vi.');
    expect(desk.state()).toBe('unsaved');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { request } = http.expectOne(URL);
    expect(request.headers.get('If-Match')).toBe('"1"');
    expect(request.body).toEqual({ body: richTextFromPlain('Så här gjorde vi.'), done: false });
  });

  it('is kept on this device while the server cannot be reached, and tried again', async () => {
    const { desk, http, write } = begin();
    write('På tåget.');
    const saving = desk.save();
    http.expectOne(URL).error(new ProgressEvent('offline'));
    await saving;
    expect([desk.state(), desk.body()]).toEqual(['unsaved', richTextFromPlain('På tåget.')]);
    TestBed.resetTestingModule();
    expect(begin().desk.body()).toEqual(richTextFromPlain('På tåget.'));
  });

  it('is forgotten on this device as soon as it is saved', async () => {
    const { desk, http, write } = begin();
    write('Klart.');
    const saving = desk.save();
    http.expectOne(URL).flush(annualReport({ answers: [answerOf('ak6.use', 'Klart.', { version: 2 })] }));
    await saving;
    TestBed.tick();
    expect([desk.state(), desk.stored()?.version, localStorage.length]).toEqual(['saved', 2, 0]);
  });

  it('does not let a reading of the page take what is not saved', () => {
    const { desk, write } = begin();
    write('Mitt.');
    desk.open(2026, answerOf('ak6.use', 'Deras.', { version: 2 }), true);
    expect([desk.body(), desk.stored()?.version]).toEqual([richTextFromPlain('Mitt.'), 1]);
  });

  it('shows what somebody else saved, saves nothing till that is settled, and goes on from there', async () => {
    const { desk, http, write } = begin();
    write('Mitt.');
    const saving = desk.save();
    const current = answerOf('ak6.use', 'Deras.', { version: 2 });
    const problem = { status: 412, code: 'version.stale', messages: { sv: 'x', en: 'x' }, current };
    http.expectOne(URL).flush(problem, { status: 412, statusText: 'x' });
    await saving;
    expect([desk.theirs()?.text, desk.body()]).toEqual(['Deras.', richTextFromPlain('Mitt.')]);
    await settled();
    http.verify();
    void desk.settle(richTextFromPlain('Bådas.'));
    expect(http.expectOne(URL).request.headers.get('If-Match')).toBe('"2"');
  });
});
