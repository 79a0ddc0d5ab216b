import { TestBed } from '@angular/core/testing';
import { formatDate } from '@rt/shared/domain';
import { Download } from './download';
import { ExportButton } from './export-button';

describe('ExportButton', () => {
  it('saves the rows as they stand when it is pressed', () => {
    const saved: string[][] = [];
    TestBed.configureTestingModule({
      providers: [{ provide: Download, useValue: { text: (...file: string[]) => saved.push(file) } }],
    });
    const rows: (string | number)[][] = [['Mål', 'Andel, %']];
    const fixture = TestBed.createComponent(ExportButton);
    fixture.componentRef.setInput('name', 'mål');
    fixture.componentRef.setInput('rows', () => rows);
    fixture.detectChanges();
    rows.push(['Vatten', 12.5]);
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    expect(saved).toEqual([[`mål ${formatDate(new Date())}.csv`, '\uFEFFMål;Andel, %\r\nVatten;12,5\r\n', 'text/csv']]);
  });
});
