import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { frameOf } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import { Empty, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { MarkedText } from '../coding/marked-text';
import { CompilationClient } from './compilation-client';
import { NationalNav } from './national-nav';
import { shortRegionName } from './short-region-name';

/** What a count rests on: each region's answer as it was coded, with the words that show the code. */
@Component({
  selector: 'rt-passages-page',
  imports: [Empty, MarkedText, NationalNav, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './passages-page.html',
  styleUrl: './passages-page.css',
})
export class PassagesPage {
  readonly year = input.required<string>();
  readonly theme = input.required<string>();
  readonly code = input.required<string>();

  private readonly language = injectLanguage();
  private readonly frame = computed(() => frameOf(Number(this.year()), this.theme()));
  protected readonly found = inject(CompilationClient).passages(this.year, this.theme, this.code);
  protected readonly heading = computed(() => inLanguage(this.frame()?.heading ?? { sv: '', en: '' }, this.language));
  protected readonly name = computed(() => {
    const code = this.frame()?.codes.find(({ key }) => key === this.code());
    return code ? inLanguage(code.name, this.language) : this.code();
  });
  protected readonly answers = computed(() =>
    (this.found.hasValue() ? this.found.value() : []).map(({ name, passages, ...answer }) => {
      return { ...answer, name: shortRegionName(name), marks: [{ number: 1, passages }] };
    }),
  );
}
