/** The ways to look at a chain, as the address says them. */
export const VIEWS = ['bild', 'disposition', 'tabell', 'ord', 'jamfor'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  bild: $localize`:@@chain-view.picture:Bild`,
  disposition: $localize`:@@chain-view.outline:Disposition`,
  tabell: $localize`:@@chain-view.table:Tabell`,
  ord: $localize`:@@chain-view.words:I ord`,
  jamfor: $localize`:@@chain-view.compare:Jämför`,
};

/** What can stand beside the chain without anything being selected. */
export const PANELS = ['granskning', 'kommentarer', 'versioner'] as const;
export type Panel = (typeof PANELS)[number];

export const PANEL_NAMES: Readonly<Record<Panel, string>> = {
  granskning: $localize`:@@chain-panel.findings:Granskning`,
  kommentarer: $localize`:@@chain-panel.comments:Kommentarer`,
  versioner: $localize`:@@chain-panel.versions:Versioner`,
};

/** The view that the address asks for; without it the drawing, and on a narrow screen the outline. */
export const viewOf = (asked: string | undefined, narrow: boolean): View =>
  VIEWS.find((view) => view === asked) ?? (narrow ? 'disposition' : 'bild');

export const panelOf = (asked: string | undefined): Panel | null => PANELS.find((panel) => panel === asked) ?? null;
