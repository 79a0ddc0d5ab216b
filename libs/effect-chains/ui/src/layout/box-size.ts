import type { ChainNode } from '@rt/effect-chains/domain';
import { BOX_WIDTH } from './columns';
import type { Size } from './geometry';
import { textLines } from '@rt/shared/domain';

/** Inside a box, in pixels. */
export const BOX_PADDING = { across: 12, down: 10 } as const;
export const LINE_HEIGHT = 20;
/** The row under the text that names what the box is tied to. */
export const TIES_HEIGHT = 20;
const LEAST_LINES = 2;

export type BoxContent = Pick<ChainNode, 'text' | 'amount' | 'goalLineageId' | 'indicatorIds' | 'interventionIds'>;

/** The text of a box, in the lines it takes. */
export const boxLines = (text: string): string[] => textLines(text, BOX_WIDTH - 2 * BOX_PADDING.across);

/** Whether a box is tied to anything that is named under its text. */
export const hasTies = ({ amount, goalLineageId, indicatorIds, interventionIds }: BoxContent): boolean =>
  amount !== null || goalLineageId !== null || indicatorIds.length > 0 || interventionIds.length > 0;

/**
 * How large a box is. Computed from its text alone, so that a layout, a picture and the screen agree without anything having
 * been drawn. Linear in the text.
 */
export function boxSize(node: BoxContent): Size {
  const lines = Math.max(boxLines(node.text).length, LEAST_LINES);
  const height = lines * LINE_HEIGHT + (hasTies(node) ? TIES_HEIGHT : 0) + 2 * BOX_PADDING.down;
  return { width: BOX_WIDTH, height };
}
