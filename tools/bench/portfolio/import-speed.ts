import type { ImportBatchDetail } from '@rt/shared/domain';
import writeXlsxFile from 'write-excel-file/node';
import type { Served } from '../coverage/serve';
import { atMost, type Figure } from '../figure';

const ROWS = 10_000;
const BOUND = { seconds: 10, megabytes: 300 } as const;
const HEAD = [
  ...['Diarienummer', 'Namn', 'Slag', 'Organisation', 'Börjar', 'Slutar', 'Anslag 1:1', 'ERUF', 'Utbetalt ERUF'],
  ...['ESF+ 2024', 'ESF+ 2025', 'Tematik', 'Målgrupper', 'Stödtyper', 'Kommuner', 'Skyddad uppgift', 'Jämställdhet'],
];

/** How long 10 000 new rows take from the file to the preview and from there to the database, and what the server holds meanwhile. */
export async function* importSpeed(served: Served): AsyncGenerator<Figure> {
  const cookie = await served.signIn('strategy_owner');
  const file = await madeFile();
  const headers = { cookie, 'x-xsrf-token': /XSRF-TOKEN=([^;]+)/.exec(cookie)?.[1] ?? '' };
  globalThis.gc?.();
  const watch = watchMemory();
  const start = performance.now();
  const batch = await started(served.origin, headers, file);
  const previewed = performance.now();
  if (batch.preview?.counts.added !== ROWS)
    throw new Error(`Not all rows are new: ${JSON.stringify(batch.preview?.counts)}`);
  await applied(served.origin, headers, batch);
  const done = performance.now();
  const megabytes = watch();
  const seconds = (from: number, to: number) => (to - from) / 1000;
  yield atMost('portfolio import 10 000 rows, preview', seconds(start, previewed), 's', BOUND.seconds);
  yield atMost('portfolio import 10 000 rows, preview and import', seconds(start, done), 's', BOUND.seconds);
  yield atMost('portfolio import 10 000 rows, memory added', megabytes, 'MB', BOUND.megabytes);
}

async function madeFile(): Promise<Blob> {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `NY ${at}`,
    `Ny insats nummer ${at}`,
    'projekt',
    `Organisation ${at % 300}`,
    `${2021 + (at % 5)}-01-01`,
    `31 december ${2024 + (at % 5)}`,
    `${50_000 + at} kr`,
    100_000 + at,
    20_000 + at,
    30_000 + at,
    40_000 + at,
    `K${at % 8}; K${(at + 3) % 8}`,
    `Kod ${at % 7}`,
    `K${at % 5}`,
    'Falun; 2062',
    at % 50 === 0 ? 'ja' : 'nej',
    'delvis: Hälften av platserna är för kvinnor',
  ]);
  return new Blob([new Uint8Array(await writeXlsxFile([HEAD, ...rows]).toBuffer())]);
}

async function started(origin: string, headers: Record<string, string>, file: Blob): Promise<ImportBatchDetail> {
  const body = new FormData();
  body.set('file', file, 'insatser.xlsx');
  const answer = await fetch(`${origin}/api/intervention-imports`, { method: 'POST', headers, body });
  if (answer.status !== 201) throw new Error(`The file was not taken: ${await answer.text()}`);
  return (await answer.json()) as ImportBatchDetail;
}

async function applied(origin: string, headers: Record<string, string>, { id, version, preview }: ImportBatchDetail) {
  const answer = await fetch(`${origin}/api/intervention-imports/${id}/application`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${version}"` },
    body: JSON.stringify({ digest: preview?.digest }),
  });
  if (answer.status !== 200) throw new Error(`The import was not carried out: ${await answer.text()}`);
}

/** Gives, when it is called, the most memory the process has held since, above what it held at first. */
function watchMemory(): () => number {
  const first = process.memoryUsage().rss;
  let most = first;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  return () => {
    clearInterval(timer);
    return (Math.max(most, process.memoryUsage().rss) - first) / 1024 / 1024;
  };
}
