import { existsSync, readFileSync } from 'node:fs';
import { COMPILATION_2018, type ExportFormat, FRAMES_2018 } from '@rt/reporting/domain';
import { compilationDocument } from '../../../libs/reporting/api/src/export/build/compilation-document';
import { writeFile } from '../../../libs/reporting/api/src/export/write-file';
import { largeReport } from './large-report';

/** Run in a process of its own, so that its memory is its own: `node … annual-report docx`. */
const [of, format] = process.argv.slice(2);
const view = { compilation: COMPILATION_2018, frames: FRAMES_2018.frames, names: {}, years: [2018] };
const start = performance.now();
const document = of === 'compilation' ? compilationDocument(view, 'sv') : largeReport();
const bytes = await writeFile(document, format as ExportFormat);
const seconds = (performance.now() - start) / 1000;
const megabytes = mostKilobytes() / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes, bytes: bytes.length }));

/** Linux counts what the starting process held in `maxRSS` too; the high-water mark of the process itself does not. */
function mostKilobytes(): number {
  const status = '/proc/self/status';
  const mark = existsSync(status) && /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return mark ? Number(mark) : process.resourceUsage().maxRSS;
}
