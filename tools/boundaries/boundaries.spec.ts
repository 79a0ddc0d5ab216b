import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const trespasses = {
  'libs/goals/domain/src/layer.canary.ts': "import '@rt/identity/api';\n",
  'libs/goals/domain/src/framework.canary.ts': "import '@nestjs/common';\n",
  'libs/identity/api/src/upstream.canary.ts': "import '@rt/readiness/domain';\n",
};

/** The boundary rule is skipped in silence where Nx has no project graph, so the lint is run as everybody runs it: through Nx. */
describe('the boundaries between domains and layers', () => {
  const files = Object.entries(trespasses).map(([path, text]) => ({ path: join(root, path), text }));
  let lint: string;

  beforeAll(() => {
    for (const { path, text } of files) writeFileSync(path, text);
    const command = [
      'run-many',
      '-t',
      'lint',
      '-p',
      'goals-domain,identity-api',
      '--skip-nx-cache',
      '--outputStyle=static',
    ];
    const env = { ...process.env, NX_DAEMON: 'false', FORCE_COLOR: '0' };
    const { stdout, stderr } = spawnSync('nx', command, { cwd: root, encoding: 'utf8', env });
    lint = stdout + stderr;
  }, 120_000);
  afterAll(() => files.forEach(({ path }) => rmSync(path, { force: true })));

  /** What lint says of one file: from its name to the next empty line. */
  const saidOf = (file: string) => lint.split('\n\n').find((part) => part.includes(file)) ?? '';

  it('stop domain from using api', () => {
    expect(saidOf('layer.canary.ts')).toContain('tagged with "layer:domain" can only depend on');
  });
  it('stop domain from using a framework', () => {
    expect(saidOf('framework.canary.ts')).toContain(
      'tagged with "layer:domain" is not allowed to import "@nestjs/common"',
    );
  });
  it('stop a domain from using one that it is not allowed to know', () => {
    expect(saidOf('upstream.canary.ts')).toContain('tagged with "domain:identity" can only depend on');
  });
});
