import { TestBed } from '@angular/core/testing';
import { Download } from './download';

describe('Download', () => {
  it('hands over a text under its name and lets go of it', () => {
    const [made, freed, clicked]: [Blob[], string[], string[]] = [[], [], []];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => (made.push(blob), 'blob:1'),
      revokeObjectURL: (url: string) => freed.push(url),
    });
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      clicked.push(this.download);
    };
    TestBed.inject(Download).text('mål.csv', 'a;b', 'text/csv');
    HTMLAnchorElement.prototype.click = click;
    expect(made[0]?.type).toBe('text/csv;charset=utf-8');
    expect(clicked).toEqual(['mål.csv']);
    expect(freed).toEqual(['blob:1']);
  });
});
