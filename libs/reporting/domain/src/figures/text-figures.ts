import type { Language } from '@rt/shared/domain';
import type { FigureReference, RichBlock, RichInline, RichText } from '../text/rich-text';
import type { ReportFigure } from './report-figure';
import { writeFigure } from './write-figure';

/** A figure in a text that reads otherwise now than when it was last seen. */
export interface ChangedFigure {
  key: string;
  seen: string;
  /** How it reads now; null where it is not among the year's figures any more. */
  now: string | null;
}

/** Which figures of a text read otherwise now, in the order they stand; one that stands twice the same is told once. */
export function changedFigures(
  text: RichText,
  figures: readonly ReportFigure[],
  language: Language = 'sv',
): ChangedFigure[] {
  const now = written(figures, language);
  const changed = referencesIn(text)
    .map(({ attrs: { key, seen } }) => ({ key, seen, now: now.get(key) ?? null }))
    .filter(({ seen, now }) => seen !== now);
  return changed.filter(({ key, seen }, at) => changed.findIndex((one) => one.key === key && one.seen === seen) === at);
}

/** The text with every figure as it reads now; one that is not among them any more stays as it was seen. */
export function withFigures(text: RichText, figures: readonly ReportFigure[], language: Language = 'sv'): RichText {
  const now = written(figures, language);
  return mapInlines(text, (inline) =>
    inline.type === 'figure'
      ? { ...inline, attrs: { ...inline.attrs, seen: now.get(inline.attrs.key) ?? inline.attrs.seen } }
      : inline,
  );
}

/** Every figure that a text refers to, in the order they stand. */
export function referencesIn(text: RichText): FigureReference[] {
  const found: FigureReference[] = [];
  mapInlines(text, (inline) => {
    if (inline.type === 'figure') found.push(inline);
    return inline;
  });
  return found;
}

const written = (figures: readonly ReportFigure[], language: Language): ReadonlyMap<string, string> =>
  new Map(figures.map((figure) => [figure.key, writeFigure(figure, language)]));

function mapInlines(text: RichText, change: (inline: RichInline) => RichInline): RichText {
  const mapped = <Block extends RichBlock | { type: 'listItem' }>(block: Block): Block => {
    if (!('content' in block) || !block.content) return block;
    const content = (block.content as readonly (RichInline | RichBlock)[]).map((child) =>
      isInline(child) ? change(child) : mapped(child),
    );
    return { ...block, content };
  };
  return { ...text, content: text.content.map(mapped) };
}

const isInline = (node: RichInline | RichBlock): node is RichInline =>
  node.type === 'text' || node.type === 'lineBreak' || node.type === 'figure';
