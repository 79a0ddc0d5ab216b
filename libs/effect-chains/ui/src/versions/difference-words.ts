import type { Difference } from './compared-rows';

/** Shape and word of each difference, the same in the picture and in the list beside it. */
export const DIFFERENCE_MARKS: Readonly<Record<Difference, string>> = { added: '+', removed: '−', changed: '≠' };

/** As written on a box or an arrow. */
export const DIFFERENCE_TAGS: Readonly<Record<Difference, string>> = {
  added: $localize`:@@compare-picture.added:ny`,
  removed: $localize`:@@compare-picture.removed:borttagen`,
  changed: $localize`:@@compare-picture.changed:ändrad`,
};

export const tagOf = (state: Difference | 'same'): string =>
  state === 'same' ? '' : `${DIFFERENCE_MARKS[state]} ${DIFFERENCE_TAGS[state]}`;
