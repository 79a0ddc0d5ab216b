export * from './coverage.routes';
export * from './goal-thread';
