const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PAGES: readonly [page: RegExp, archive: string][] = [
  [new RegExp(`^/mal/strategier/(${ID})(?:[/?#]|$)`), 'strategies'],
  [new RegExp(`^/insatser/(${ID})(?:[/?#]|$)`), 'interventions'],
  [/^\/aterrapportering\/(\d{4})(?:[/?#]|$)/, 'annual-reports'],
];

/** Where the archive of what a page is about can be had; null for a page about nothing that is archived whole. */
export function archiveAddress(page: string): string | null {
  for (const [form, archive] of PAGES) {
    const id = form.exec(page)?.[1];
    if (id) return `/api/archives/${archive}/${id}`;
  }
  return null;
}

/** The same with what is under secrecy; null where nothing of the kind is left out: of a report, and where there is none. */
export const secretArchiveAddress = (archive: string | null): string | null =>
  archive === null || archive.startsWith('/api/archives/annual-reports/') ? null : `${archive}?secrets=shown`;
