export { fileProblem } from './file-problems';
export * from './file-store';
export * from './files.module';
export * from './left-file';
export * from './saved-not-opened';
export * from './stored-file.entity';
