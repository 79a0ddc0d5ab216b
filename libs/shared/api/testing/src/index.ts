export * from './test-database';
export * from './create-test-api';
export type { TestAnswer, TestClient } from './test-client';
export { emailOf, TEST_PASSWORD, type TestPerson } from './test-people';
export * from './s3/s3-peer';
