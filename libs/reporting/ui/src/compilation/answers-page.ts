import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type NationalAnswer, questionsOf } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import { Empty, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { AnswerAmendments } from '../coding/answer-amendments';
import { marksOf } from '../coding/code-rows';
import { CodingClient } from '../coding/coding-client';
import { MarkedText } from '../coding/marked-text';
import { NationalNav } from './national-nav';
import { shortRegionName } from './short-region-name';

const FIRST_PART = 'ak6.conduct';

/** One question, the regions' answers beside each other; the address holds which question and which regions. */
@Component({
  selector: 'rt-answers-page',
  imports: [AnswerAmendments, Empty, MarkedText, NationalNav, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './answers-page.html',
  styleUrl: './answers-page.css',
})
export class AnswersPage {
  readonly year = input.required<string>();
  /** The question's part, and county codes with a comma between; all where none is named. */
  readonly del = input<string>();
  readonly regioner = input<string>();

  private readonly client = inject(CodingClient);
  private readonly router = inject(Router);
  private readonly language = injectLanguage();
  /** A dot in an address is taken for a file's ending. */
  protected readonly part = computed(() => this.del()?.replaceAll('_', '.') ?? FIRST_PART);
  protected readonly found = this.client.answers(this.year, this.part);
  protected readonly parts = computed(() =>
    (questionsOf(Number(this.year()))?.questions ?? []).flatMap(({ code, parts }) =>
      parts.map(({ key, text }) => ({ key, code, text: inLanguage(text, this.language) })),
    ),
  );
  protected readonly question = computed(() => this.parts().find(({ key }) => key === this.part())?.text ?? '');
  private readonly national = this.client.year(this.year);
  private readonly frames = computed(() =>
    (this.national.hasValue() ? this.national.value().frames : []).filter(({ question }) => question === this.part()),
  );
  private readonly all = computed(() => (this.found.hasValue() ? this.found.value() : []));
  private readonly chosen = computed(() => (this.regioner() ?? '').split(',').filter(Boolean));
  protected readonly regions = computed(() =>
    this.all().map(({ countyCode, name }) => {
      return { countyCode, name: shortRegionName(name), chosen: this.chosen().includes(countyCode) };
    }),
  );
  protected readonly answers = computed(() =>
    this.all()
      .filter(({ countyCode }) => !this.chosen().length || this.chosen().includes(countyCode))
      .map((answer) => this.readable(answer)),
  );

  protected choose(countyCode: string, event: Event) {
    const on = (event.target as HTMLInputElement).checked;
    const chosen = on ? [...this.chosen(), countyCode] : this.chosen().filter((each) => each !== countyCode);
    void this.router.navigate([], {
      queryParams: { regioner: chosen.join(',') || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected ask(event: Event) {
    const del = (event.target as HTMLSelectElement).value.replaceAll('.', '_');
    void this.router.navigate([], { queryParams: { del }, queryParamsHandling: 'merge' });
  }

  /** The words that hold, with what is decided of them; numbers run over all themes the question is coded in. */
  private readable({ countyCode, name, wordings, joint }: NationalAnswer) {
    const last = wordings.at(-1);
    let before = 0;
    const codes = this.frames().flatMap((frame) => {
      const first = before;
      before += frame.codes.length;
      const taken = joint.find(({ theme, amendmentId }) => theme === frame.theme && amendmentId === last?.amendmentId);
      return marksOf(frame, taken?.codes ?? []).map(({ number, passages }) => ({
        number: first + number,
        passages,
        name: inLanguage(frame.codes[number - 1]?.name ?? { sv: '', en: '' }, this.language),
      }));
    });
    return {
      countyCode,
      name: shortRegionName(name),
      text: last?.text ?? '',
      marks: codes,
      wordings,
      links: this.frames().map(({ theme, heading }) => ({
        name: inLanguage(heading, this.language),
        link: ['/sammanstallning', this.year(), 'koda', countyCode, theme],
      })),
    };
  }
}
