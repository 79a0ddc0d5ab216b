/** How a link of the thread is drawn: the line runs, thins, breaks, or nothing is asked for. */
export type KnotState = 'running' | 'thin' | 'broken' | 'not_asked';

/** One knot of a thread. */
export interface ThreadKnot {
  /** Stable name, for example `target`. */
  key: string;
  /** The link's own name, for example `Målvärde`. */
  label: string;
  state: KnotState;
  /** What is there or missing and what to do: `saknas. Lägg till ett målvärde.` */
  words: string;
  /** Router commands to the place where it is mended. */
  link?: readonly unknown[];
}

/** The word for a state, as it is said beside the mark. */
export function stateWord(state: KnotState): string {
  switch (state) {
    case 'running':
      return $localize`:@@thread.running:finns`;
    case 'thin':
      return $localize`:@@thread.thin:delvis`;
    case 'broken':
      return $localize`:@@thread.broken:saknas`;
    case 'not_asked':
      return $localize`:@@thread.not-asked:ej aktuellt`;
  }
}
