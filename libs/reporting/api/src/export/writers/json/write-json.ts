import type { Writer } from '../writer';

/** The whole as data, indented so that it can be read without a program. */
export const writeJson: Writer = async ({ data }, reached) => {
  await reached(0.5);
  return new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`);
};
