export * from './intervention';
