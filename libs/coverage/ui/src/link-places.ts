import type { ThreadLink } from '@rt/coverage/domain';

/** A link of the thread on the screen: its name, its name where there is little room, and the panel that mends it. */
export interface LinkPlace {
  label: string;
  /** With soft hyphens. */
  head: string;
  panel: string;
}

/** Where each link is mended: the last part of the address of the panel. */
export const LINK_PLACES: Readonly<Record<ThreadLink, LinkPlace>> = {
  wording: {
    label: $localize`:@@link.wording:Formulering`,
    head: $localize`:@@link.wording.head:Formu\u00adlering`,
    panel: 'formulering',
  },
  baseline: {
    label: $localize`:@@link.baseline:Utgångsvärde`,
    head: $localize`:@@link.baseline.head:Utgångs\u00advärde`,
    panel: 'indikatorer',
  },
  target: {
    label: $localize`:@@link.target:Målvärde`,
    head: $localize`:@@link.target.head:Mål\u00advärde`,
    panel: 'indikatorer',
  },
  data: { label: $localize`:@@link.data:Data`, head: $localize`:@@link.data:Data`, panel: 'indikatorer' },
  chain: { label: $localize`:@@link.chain:Kedja`, head: $localize`:@@link.chain:Kedja`, panel: 'kedja' },
  interventions: {
    label: $localize`:@@link.interventions:Insatser`,
    head: $localize`:@@link.interventions:Insatser`,
    panel: 'insatser',
  },
  money: { label: $localize`:@@link.money:Pengar`, head: $localize`:@@link.money:Pengar`, panel: 'insatser' },
  evaluation: {
    label: $localize`:@@link.evaluation:Utvärdering`,
    head: $localize`:@@link.evaluation.head:Utvär\u00addering`,
    panel: 'utvarderingar',
  },
};
