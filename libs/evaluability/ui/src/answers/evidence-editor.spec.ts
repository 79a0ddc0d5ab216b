import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { By } from '@angular/platform-browser';
import type { Evidence } from '@rt/evaluability/domain';
import { FileDrop } from '@rt/shared/ui';
import { BLANK_EVIDENCE } from './answer-draft';
import { EvidenceEditor } from './evidence-editor';

const link: Evidence = { ...BLANK_EVIDENCE, label: 'Ansökan' };

describe('EvidenceEditor', () => {
  const setup = async (evidence: readonly Evidence[] = []) => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(EvidenceEditor);
    fixture.componentRef.setInput('reviewId', 'r1');
    fixture.componentRef.setInput('evidence', evidence);
    const changed: (readonly Evidence[])[] = [];
    fixture.componentInstance.changed.subscribe((each) => changed.push(each));
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    const click = async (text: string) => {
      [...element.querySelectorAll('button')].find((button) => button.textContent.trim().startsWith(text))?.click();
      await fixture.whenStable();
    };
    return { fixture, element, changed, click, http: TestBed.inject(HttpTestingController) };
  };

  it('begins a link beside what is there', async () => {
    const { changed, click } = await setup([link]);
    await click('Länk');
    expect(changed).toEqual([[link, BLANK_EVIDENCE]]);
  });

  it('sends a file and adds it under the name it was given', async () => {
    const { fixture, changed, click, http } = await setup();
    await click('Fil');
    const drop = fixture.debugElement.query(By.directive(FileDrop)).componentInstance as FileDrop;
    drop.picked.emit(new File(['x'], 'Enkät.pdf'));
    http.expectOne('/api/reviews/r1/files').flush({ id: 'f', name: 'Enkät.pdf', size: 1, sha256: '' });
    expect(changed).toEqual([[{ ...BLANK_EVIDENCE, kind: 'file', fileId: 'f', name: 'Enkät.pdf' }]]);
  });

  it('says why a file was not taken, and adds nothing', async () => {
    const { fixture, element, changed, click, http } = await setup();
    await click('Fil');
    const drop = fixture.debugElement.query(By.directive(FileDrop)).componentInstance as FileDrop;
    drop.picked.emit(new File(['x'], 'a.pdf'));
    const messages = { sv: 'Filen är inte av ett slag som kan sparas.', en: 'x' };
    http
      .expectOne('/api/reviews/r1/files')
      .flush({ status: 415, code: 'file.wrong-kind', messages }, { status: 415, statusText: 'x' });
    await fixture.whenStable();
    expect(element.textContent).toContain(messages.sv);
    expect(changed).toEqual([]);
  });

  it('takes away what is not wanted', async () => {
    const { changed, click } = await setup([link]);
    await click('Ta bort');
    expect(changed).toEqual([[]]);
  });
});
