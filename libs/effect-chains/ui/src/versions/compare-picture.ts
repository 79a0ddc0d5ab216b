import { Component, computed, input } from '@angular/core';
import type { ChainComparison, NodeKind } from '@rt/effect-chains/domain';
import { BOX_PADDING, LINE_HEIGHT } from '../layout/box-size';
import { BOX_WIDTH } from '../layout/columns';
import { shortened } from '@rt/shared/domain';
import { comparedPicture, type PictureBox } from './compared-picture';
import { tagOf } from './difference-words';

const BASELINE = 15;
/** From how much of its size a picture is read; a wider one is scrolled. */
const READABLE = 0.85;

/** Two versions of a chain in one picture: what has come, gone and changed by its line, its word and its colour. */
@Component({
  selector: 'rt-compare-picture',
  templateUrl: './compare-picture.html',
  styleUrl: './compare-picture.css',
})
export class ComparePicture {
  readonly comparison = input.required<ChainComparison>();
  readonly names = input.required<Readonly<Record<NodeKind, string>>>();
  /** How the picture is told to those who do not see it. */
  readonly said = input.required<string>();

  protected readonly picture = computed(() => comparedPicture(this.comparison()));
  protected readonly frame = computed(() => {
    const { x, y, width, height } = this.picture().view;
    return { box: `${x} ${y} ${width} ${height}`, width, least: Math.round(width * READABLE) };
  });
  protected readonly keys = computed(() => {
    const { boxes, arrows, frames } = this.picture();
    const states = new Set([...boxes, ...arrows, ...frames].map(({ state }) => state));
    return (['added', 'removed', 'changed'] as const)
      .filter((state) => states.has(state))
      .map((state) => ({ state, words: `${tagOf(state)}: ${SHAPES[state]}` }));
  });
  protected readonly tagOf = tagOf;
  protected readonly columnWidth = BOX_WIDTH;
  protected readonly grown = 5;

  protected head(kind: NodeKind): string {
    return shortened(this.names()[kind], BOX_WIDTH);
  }

  protected roundness({ kind }: PictureBox): number {
    return kind.endsWith('_outcome') ? 12 : 2;
  }

  protected left({ rect }: PictureBox): number {
    return rect.x + BOX_PADDING.across;
  }

  protected baseline({ rect }: PictureBox, line: number): number {
    return rect.y + BOX_PADDING.down + BASELINE + line * LINE_HEIGHT;
  }
}

const SHAPES = {
  added: $localize`:@@compare-picture.key-added:tjock linje`,
  removed: $localize`:@@compare-picture.key-removed:streckad linje`,
  changed: $localize`:@@compare-picture.key-changed:dubbel linje`,
};
