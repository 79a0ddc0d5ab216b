import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CodedTheme, RegionReport } from '@rt/reporting/domain';
import { shortRegionName } from '../compilation/short-region-name';
import { progressMark } from './progress-words';

/** The four themes of a region's answers, and a theme's answers of all regions, each with how far the reader has come. */
@Component({
  selector: 'rt-coding-progress-strip',
  imports: [RouterLink],
  template: `
    <nav [attr.aria-label]="themesLabel">
      @for (one of themeSteps(); track one.key) {
        <a class="rt-button quiet" [routerLink]="one.link" [attr.aria-current]="one.key === theme() ? 'page' : null">
          <span aria-hidden="true">{{ one.mark.sign }}</span> {{ one.name
          }}<span class="rt-sr">: {{ one.mark.word }}</span>
        </a>
      }
    </nav>
    <div class="regions">
      <p>{{ told() }}</p>
      <nav [attr.aria-label]="regionsLabel">
        @for (one of regionSteps(); track one.key) {
          <a
            [routerLink]="one.link"
            [attr.aria-current]="one.key === countyCode() ? 'page' : null"
            [title]="one.name + ': ' + one.mark.word"
          >
            <span aria-hidden="true">{{ one.mark.sign }}</span><span class="rt-sr"
              >{{ one.name }}: {{ one.mark.word }}</span
            >
          </a>
        }
      </nav>
    </div>
  `,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0 4px;
    }
    .regions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      align-items: center;
      padding-block: 4px;
      border-block: 1px solid var(--rt-grey-4);
      font-size: var(--rt-size-2);
    }
    .regions p {
      margin: 0;
    }
    .regions a {
      min-width: 24px;
      padding: 4px;
      color: var(--rt-ink);
      line-height: 1;
      text-align: center;
      text-decoration: none;
    }
    .regions a[aria-current] {
      box-shadow: inset 0 -2px var(--rt-ink);
    }
  `,
})
export class CodingProgressStrip {
  readonly year = input.required<string>();
  readonly theme = input.required<string>();
  readonly countyCode = input.required<string>();
  readonly regions = input.required<readonly RegionReport[]>();
  readonly themes = input.required<readonly { key: CodedTheme; name: string }[]>();

  protected readonly themesLabel = $localize`:@@coding.themes:Vad som kodas`;
  protected readonly regionsLabel = $localize`:@@coding.regions:Regioner som har lämnat in`;
  protected readonly themeSteps = computed(() => {
    const coding = this.regions().find(({ countyCode }) => countyCode === this.countyCode())?.coding ?? [];
    return this.themes().map(({ key, name }) => ({
      key,
      name,
      link: this.linkTo(this.countyCode(), key),
      mark: progressMark(coding.find(({ theme }) => theme === key)),
    }));
  });
  protected readonly regionSteps = computed(() =>
    this.regions()
      .filter(({ state }) => state === 'submitted')
      .map(({ countyCode, name, coding }) => ({
        key: countyCode,
        name: shortRegionName(name),
        link: this.linkTo(countyCode, this.theme()),
        mark: progressMark(coding.find(({ theme }) => theme === this.theme())),
        done: coding.some(({ theme, mine }) => theme === this.theme() && mine === 'done'),
      })),
  );
  protected readonly told = computed(() => {
    const steps = this.regionSteps();
    const done = steps.filter((step) => step.done).length;
    return $localize`:@@coding.progress:Du är klar med ${done}:done: av ${steps.length}:all: regioner här`;
  });

  private linkTo = (countyCode: string, theme: string) => ['/sammanstallning', this.year(), 'koda', countyCode, theme];
}
