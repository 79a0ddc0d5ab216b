import type { ToolName } from './editor-commands';

export type ToolbarPanel = 'figure' | 'link' | 'picture';

/** A button of the toolbar: a sign or a drawing, and its name with the keys that do the same. */
export interface ToolbarItem {
  name: ToolName | ToolbarPanel;
  label: string;
  keys?: string;
  sign?: string;
  /** Path of a drawing on 20 × 20. */
  drawing?: string;
  /** Whether it begins a group. */
  first?: boolean;
}

export const TOOLBAR_ITEMS: readonly ToolbarItem[] = [
  { name: 'heading1', label: $localize`:@@tool.heading-1:Rubrik`, keys: 'Ctrl Alt 1', sign: 'R1' },
  { name: 'heading2', label: $localize`:@@tool.heading-2:Underrubrik`, keys: 'Ctrl Alt 2', sign: 'R2' },
  { name: 'strong', label: $localize`:@@tool.strong:Fet`, keys: 'Ctrl B', sign: 'F', first: true },
  { name: 'emphasis', label: $localize`:@@tool.emphasis:Kursiv`, keys: 'Ctrl I', sign: 'K' },
  {
    name: 'bullets',
    label: $localize`:@@tool.bullets:Punktlista`,
    keys: 'Ctrl Skift 8',
    drawing: 'M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01',
    first: true,
  },
  {
    name: 'numbers',
    label: $localize`:@@tool.numbers:Numrerad lista`,
    keys: 'Ctrl Skift 7',
    drawing: 'M9 5h8M9 10h8M9 15h8M3 4l1-.7V8M3 12.4c.4-1 2-.8 2 .2 0 .7-2 1.6-2 2.6h2.2',
  },
  {
    name: 'outdent',
    label: $localize`:@@tool.outdent:Flytta ut`,
    keys: 'Ctrl [',
    drawing: 'M9 5h8M9 10h8M9 15h8M6 7l-3 3 3 3',
  },
  {
    name: 'indent',
    label: $localize`:@@tool.indent:Flytta in`,
    keys: 'Ctrl ]',
    drawing: 'M9 5h8M9 10h8M9 15h8M3 7l3 3-3 3',
  },
  { name: 'quote', label: $localize`:@@tool.quote:Citat`, keys: 'Ctrl Skift 9', sign: '”' },
  {
    name: 'link',
    label: $localize`:@@tool.link:Länk`,
    drawing: 'M8.5 11.5l3-3M9 6.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6.5 9',
    first: true,
  },
  { name: 'picture', label: $localize`:@@tool.picture:Bild`, drawing: 'M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4M13 7.5h.01' },
  { name: 'figure', label: $localize`:@@tool.figure:Siffra eller tabell`, keys: '/', sign: '123' },
  {
    name: 'undo',
    label: $localize`:@@tool.undo:Ångra`,
    keys: 'Ctrl Z',
    drawing: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
    first: true,
  },
  {
    name: 'redo',
    label: $localize`:@@tool.redo:Gör om`,
    keys: 'Ctrl Y',
    drawing: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.5-3.5M16 8l-3.5 3.5',
  },
];

export const isPanel = (name: ToolbarItem['name']): name is ToolbarPanel =>
  name === 'figure' || name === 'link' || name === 'picture';
