import { archiveAddress, secretArchiveAddress } from './archive-address';

const ID = '33333333-3333-4333-8333-333333333333';

describe('the archive of what a page is about', () => {
  it.each([
    [`/mal/strategier/${ID}`, `/api/archives/strategies/${ID}`],
    [`/insatser/${ID}`, `/api/archives/interventions/${ID}`],
    [`/insatser/${ID}/rapportering?period=1`, `/api/archives/interventions/${ID}`],
    ['/aterrapportering/2026?skriv=ak6.use', '/api/archives/annual-reports/2026'],
  ])('is of %s %s', (page, archive) => expect(archiveAddress(page)).toBe(archive));

  it.each(['/mal', `/mal/${ID}`, '/insatser/ny', '/aterrapportering', `/effektkedjor/${ID}`])('is of %s none', (page) =>
    expect(archiveAddress(page)).toBeNull(),
  );
});

describe('the archive with what is under secrecy', () => {
  it.each(['strategies', 'interventions'])('is of %s another than the one to hand out', (kind) =>
    expect(secretArchiveAddress(`/api/archives/${kind}/${ID}`)).toBe(`/api/archives/${kind}/${ID}?secrets=shown`),
  );

  it('is of a report none, since nothing is left out of it, nor of nothing', () =>
    expect(['/api/archives/annual-reports/2026', null].map(secretArchiveAddress)).toEqual([null, null]));
});
