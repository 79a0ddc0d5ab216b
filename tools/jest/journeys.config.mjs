import base from './jest.config.mjs';

const api = base.projects.find(({ displayName }) => displayName === 'api');

/** Journeys through the built product in a real browser; run one file at a time, each with a product of its own. */
export default {
  rootDir: api.rootDir,
  displayName: 'journeys',
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tools/jest/unpack-browser.mjs',
  extensionsToTreatAsEsm: api.extensionsToTreatAsEsm,
  transform: api.transform,
  moduleNameMapper: api.moduleNameMapper,
  testMatch: ['<rootDir>/apps/e2e/**/*.spec.ts'],
  testTimeout: 420_000,
};
