export * from './picture';
export * from './picture-file';
export * from './picture-svg';
export * from './picture-view';
