import { safeName } from '@rt/publication/domain';
import { type CsvCell, FOR_MACHINES, toCsv } from '@rt/shared/domain';
import { Html, html, type Part } from '../html/html';
import type { ArchiveContent, ArchiveFile, ArchiveTable } from './archive-content';

export interface TextEntry {
  path: string;
  text: string;
}

const STYLE =
  new Html(`body{max-width:70rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#1c1a18;background:#fcfbf8;overflow-wrap:anywhere}
h1,h2{font-family:Georgia,serif;font-weight:400}table{border-collapse:collapse;margin:1rem 0}th,td{padding:.3rem .8rem .3rem 0;border-bottom:1px solid #bfb9af;text-align:left;vertical-align:top;white-space:pre-wrap}
dt{color:#55514b}dd{margin:0 0 .5rem}a{color:#15508f}`);

/** Where each file lies in the archive, in the order they are written. */
export function filePlaces(files: readonly ArchiveFile[]): (ArchiveFile & { path: string })[] {
  const taken = new Set<string>();
  return [...files]
    .sort((a, b) => (a.name === b.name ? compare(a.id, b.id) : compare(a.name, b.name)))
    .map((file) => ({ ...file, path: `filer/${safeName(file.name, taken)}` }));
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/** Everything in the archive that is text, in a fixed order; the same content gives the same bytes. */
export function archiveEntries(content: ArchiveContent): TextEntry[] {
  const { tables, pages, texts } = content;
  return [
    { path: 'README.txt', text: readme(content) },
    { path: 'index.html', text: indexPage(content) },
    ...pages.map(({ name, title, body }) => ({ path: `sidor/${name}.html`, text: page(content, title, body, '../') })),
    ...tables.map((table) => ({
      path: `sidor/${table.name}.html`,
      text: page(content, table.title, tableOf(table), '../'),
    })),
    ...tables.map((table) => ({ path: `csv/${table.name}.csv`, text: csvOf(table) })),
    { path: 'json/allt.json', text: jsonOf(content) },
    ...texts,
  ];
}

function page({ title: about }: ArchiveContent, title: string, body: Part, up: string): string {
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${about}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${up && html`<p><a href="${up}index.html">Till början av arkivet</a></p>`}
        <h1>${title}</h1>
        ${body}
      </body>
    </html> `.text;
}

function indexPage(content: ArchiveContent): string {
  const { facts, tables, pages, texts, files, masked } = content;
  const there = facts.filter(([, value]) => value !== null && value !== '');
  const body = html`<p>${content.kind} · ${content.region}</p>
    ${masked && html`<p><strong>Uppgifter som omfattas av sekretess är inte med i det här arkivet.</strong></p>`}
    <dl>
      ${there.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${
      pages.length > 0 &&
      html`<h2>Texter</h2>
        <ul>
          ${pages.map(({ name, title }) => html`<li><a href="sidor/${name}.html">${title}</a></li>`)}
        </ul>`
    }
    <h2>Uppgifter</h2>
    <ul>
      ${tables.map(({ name, title, rows }) => html`<li><a href="sidor/${name}.html">${title}</a> (${rows.length}) <a href="csv/${name}.csv">CSV</a></li>`)}
    </ul>
    ${
      files.length > 0 &&
      html`<h2>Filer</h2>
        <ul>
          ${filePlaces(files).map(({ path, name }) => html`<li><a href="${hrefOf(path)}">${name}</a></li>`)}
        </ul>`
    }
    <p>
      <a href="json/allt.json">Allt som JSON</a
      >${texts.map(({ path }) => html` · <a href="${hrefOf(path)}">${path}</a>`)} ·
      <a href="README.txt">Om arkivet</a> · <a href="SHA256SUMS">Kontrollsummor</a>
    </p>`;
  return page(content, content.title, body, '');
}

const hrefOf = (path: string) => path.split('/').map(encodeURIComponent).join('/');

const told = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const tableOf = ({ columns, rows }: ArchiveTable): Part =>
  rows.length
    ? html`<table>
        <thead>
          <tr>
            ${columns.map(([, label]) => html`<th scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${columns.map(([key]) => html`<td>${told(row[key])}</td>`)}
              </tr> `,
          )}
        </tbody>
      </table>`
    : html`<p>Inget finns.</p>`;

function csvOf({ columns, rows }: ArchiveTable): string {
  const cell = (value: unknown): CsvCell => (typeof value === 'number' ? value : told(value));
  return toCsv(
    [columns.map(([key]) => key), ...rows.map((row) => columns.map(([key]) => cell(row[key])))],
    FOR_MACHINES,
  );
}

function jsonOf({ region, kind, title, facts, tables, masked }: ArchiveContent): string {
  const rows = Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
  return `${JSON.stringify({ region, kind, title, masked, facts: Object.fromEntries(facts), ...rows }, null, 1)}\n`;
}

const readme = ({ region, kind, title, masked }: ArchiveContent): string =>
  `${kind}: ${title}
${region}

Arkivet ur Röda tråden kan läsas utan systemet.

index.html    börja här; öppnas i vilken webbläsare som helst
sidor/        en sida för varje slag av uppgifter
csv/          samma uppgifter som tabeller (UTF-8, komma mellan fälten)
json/         allt i en fil, för program
filer/        filer som hör till, som de lämnades
SHA256SUMS    kontrollsummor; pröva dem med: sha256sum -c SHA256SUMS

Tider är i UTC. Samma uppgifter ger samma bytes, så två arkiv kan jämföras.
${masked ? '\nUppgifter som omfattas av sekretess är inte med.\n' : ''}`.replaceAll('\n', '\r\n');
