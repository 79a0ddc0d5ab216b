export * from './chain';
export * from './cycle';
export * from './edge-sentence';
export * from './node-kind';
export * from './on-the-way';
