import { Component, computed, input } from '@angular/core';
import type { LevelOfWordings } from '@rt/coverage/domain';
import { LEVEL_NAMES, VERDICT_NAMES, VERDICTS } from './nation-words';

/** Small multiples: a level each, a bar a year, told apart by fill as well as by shade. The table below says the same in figures. */
@Component({
  selector: 'rt-nation-wording-bars',
  template: `
    <ul class="key" aria-hidden="true">
      @for (verdict of verdicts; track verdict.key) {
        <li><span class="bar {{ verdict.key }}"></span> {{ verdict.word }}</li>
      }
    </ul>
    <div class="multiples" aria-hidden="true">
      @for (level of judged(); track level.level) {
        <figure>
          <figcaption>{{ names[level.level] }}</figcaption>
          @for (year of level.years; track year.year) {
            <div class="year">
              <span class="label">{{ year.year }}</span>
              <span class="bars">
                @for (verdict of verdicts; track verdict.key) {
                  @if (year[verdict.key] > 0) {
                    <span class="bar {{ verdict.key }}" [style.flex-grow]="year[verdict.key]"></span>
                  }
                }
              </span>
              <span class="label">{{ year.goals || '–' }}</span>
            </div>
          }
        </figure>
      }
    </div>
  `,
  styleUrl: './nation-wording-bars.css',
})
export class NationWordingBars {
  readonly levels = input.required<readonly LevelOfWordings[]>();

  protected readonly names = LEVEL_NAMES;
  protected readonly verdicts = VERDICTS.map((key) => ({ key, ...VERDICT_NAMES[key] }));
  protected readonly judged = computed(() => this.levels().filter(({ judged }) => judged));
}
