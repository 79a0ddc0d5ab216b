import type { Writer } from '../writer';
export const writePptx: Writer = () => Promise.reject(new Error('Not yet.'));
