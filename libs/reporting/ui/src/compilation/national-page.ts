import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RegionReport } from '@rt/reporting/domain';
import { inLanguage } from '@rt/shared/domain';
import { ExportButton, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { CodingClient } from '../coding/coding-client';
import { nextUncoded } from '../coding/next-uncoded';
import { progressMark } from '../coding/progress-words';
import { NationalNav } from './national-nav';
import { REPORT_STATE_WORDS } from './report-state-words';
import { shortRegionName } from './short-region-name';

/** All regions in a year: who has submitted and who has not, and how far the coding has come. */
@Component({
  selector: 'rt-national-page',
  imports: [ExportButton, NationalNav, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './national-page.html',
  styleUrl: './national-page.css',
})
export class NationalPage {
  readonly year = input.required<string>();
  private readonly language = injectLanguage();
  protected readonly found = inject(CodingClient).year(this.year);
  protected readonly national = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly tableLabel = $localize`:@@national.table-label:Regionerna och hur långt kodningen har kommit`;
  protected readonly states = REPORT_STATE_WORDS;
  protected readonly themes = computed(() =>
    (this.national()?.frames ?? []).map(({ theme, heading }) => ({ theme, name: inLanguage(heading, this.language) })),
  );
  protected readonly rows = computed(() => (this.national()?.regions ?? []).map((region) => this.rowOf(region)));
  protected readonly submitted = computed(() => this.count('submitted'));
  protected readonly opened = computed(() => this.count('opened'));
  protected readonly decided = computed(() => this.rows().flatMap(({ cells }) => cells).filter(({ joint }) => joint).length); // prettier-ignore
  protected readonly toDecide = computed(() => this.submitted() * this.themes().length);
  protected readonly nextLink = computed(() => {
    const national = this.national();
    const step = national && nextUncoded(national.regions, national.frames.map(({ theme }) => theme)); // prettier-ignore
    return step ? ['/sammanstallning', this.year(), 'koda', step.countyCode, step.theme] : null;
  });

  protected readonly asRows = () => [
    [REGION, STATE, SUBMITTED, DECISION, AMENDMENTS, ...this.themes().map(({ name }) => name)],
    ...this.rows().map((row) => [row.name, row.state.word, row.day, row.decision, row.amendments, ...row.cells.map(({ word }) => word)]), // prettier-ignore
  ];

  private count = (state: RegionReport['state']) =>
    (this.national()?.regions ?? []).filter((region) => region.state === state).length;

  private rowOf({ countyCode, name, state, submittedAt, decision, amendments, coding }: RegionReport) {
    return {
      countyCode,
      name: shortRegionName(name),
      state: this.states[state],
      day: submittedAt?.slice(0, 10) ?? null,
      decision,
      amendments,
      cells: coding.map((progress) => ({
        theme: progress.theme,
        link: ['/sammanstallning', this.year(), 'koda', countyCode, progress.theme],
        joint: progress.joint,
        outdated: progress.outdated,
        done: progress.done,
        ...progressMark(progress),
      })),
    };
  }
}

const REGION = $localize`:@@national.region:Region`;
const STATE = $localize`:@@national.state:Läge`;
const SUBMITTED = $localize`:@@national.submitted-on:Inlämnad`;
const DECISION = $localize`:@@national.decision:Beslut`;
const AMENDMENTS = $localize`:@@national.amendments:Ändringar efteråt`;
