import { Component, computed, input, output } from '@angular/core';
import type { Opening, OpeningFigure } from '@rt/coverage/domain';
import { KronorPipe } from '@rt/shared/ui';

/** What the map opens with. Each figure is a filter on the map below, counted from the very goals it shows. */
@Component({
  selector: 'rt-opening-sentences',
  imports: [KronorPipe],
  templateUrl: './opening-sentences.html',
  styleUrl: './opening-sentences.css',
})
export class OpeningSentences {
  readonly opening = input.required<Opening>();
  /** The figure the map is filtered by. */
  readonly pressed = input<OpeningFigure | null>(null);
  /** A figure was pressed; null takes the filter away. */
  readonly figure = output<OpeningFigure | null>();
  /** The money in interventions without a goal: shown from the interventions. */
  readonly untied = output<void>();

  protected readonly followed = computed(() => this.opening().goals.followed.size);
  protected readonly without = computed(() => this.opening().goals.without_interventions.size);

  protected press(figure: OpeningFigure) {
    this.figure.emit(this.pressed() === figure ? null : figure);
  }
}
