import type { Writer } from '../writer';
export const writePdf: Writer = () => Promise.reject(new Error('Not yet.'));
