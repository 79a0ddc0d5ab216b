import { fileURLToPath } from 'node:url';
import presets from 'jest-preset-angular/presets/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const angular = presets.createEsmPreset({ tsconfig: `${root}tools/jest/tsconfig.ui.json` });
const shared = {
  rootDir: root,
  moduleNameMapper: {
    '^@rt/demo$': '<rootDir>/tools/demo/load-demo.ts',
    '^@rt/faults$': '<rootDir>/tools/faults/index.ts',
    '^@rt/(.+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'es6' },
  },
];
const node = {
  ...shared,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': swc },
};
const postgres = {
  globalSetup: `${root}tools/jest/start-postgres.mjs`,
  globalTeardown: `${root}tools/jest/stop-postgres.mjs`,
};

/** Three kinds of test: rules, the API over HTTP on real PostgreSQL, and Angular components. */
export default {
  workerIdleMemoryLimit: '1500MB',
  /** Starting an application with its database takes seconds where two cores do something else too. */
  testTimeout: 30_000,
  projects: [
    { ...node, displayName: 'domain', testMatch: ['<rootDir>/{libs/*/domain,tools}/**/*.spec.ts'] },
    {
      ...node,
      ...postgres,
      displayName: 'api',
      testMatch: ['<rootDir>/{apps/api,libs/*/api}/**/*.spec.ts'],
      setupFiles: ['<rootDir>/tools/jest/setup-api.ts'],
    },
    {
      ...angular,
      ...shared,
      displayName: 'ui',
      moduleNameMapper: { ...angular.moduleNameMapper, ...shared.moduleNameMapper },
      testMatch: ['<rootDir>/{apps/web,libs/*/ui}/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/setup-ui.ts'],
    },
  ],
};
