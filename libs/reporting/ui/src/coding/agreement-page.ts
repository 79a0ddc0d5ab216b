import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { kappaWord } from '@rt/evaluability/domain';
import { type CodedPair, type CodingFrame, isSame, type ThemeAgreement } from '@rt/reporting/domain';
import { formatNumber, inLanguage } from '@rt/shared/domain';
import { Empty, injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { NationalNav } from '../compilation/national-nav';
import { shortRegionName } from '../compilation/short-region-name';
import { CodedPairs, type ListedPair } from './coded-pairs';
import { CodingClient } from './coding-client';

/** How the two coders of each answer agree, code by code, and what they differ on first. */
@Component({
  selector: 'rt-coding-agreement-page',
  imports: [CodedPairs, Empty, NationalNav, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './agreement-page.html',
  styleUrl: './agreement-page.css',
})
export class AgreementPage {
  readonly year = input.required<string>();
  private readonly client = inject(CodingClient);
  private readonly language = injectLanguage();
  protected readonly found = this.client.agreement(this.year);
  protected readonly error = signal<unknown>(null);
  private readonly agreement = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly pairs = computed(() => (this.agreement()?.pairs ?? []).map((pair) => this.pairOf(pair)));
  protected readonly differing = computed(() => this.pairs().filter(({ same }) => !same));
  protected readonly alike = computed(() => this.pairs().filter(({ same }) => same));
  protected readonly toLock = computed(() => this.alike().filter(({ joint }) => !joint).length);
  protected readonly themes = computed(() =>
    (this.agreement()?.themes ?? []).filter(({ regions }) => regions).map((theme) => this.themeOf(theme)),
  );

  protected lockAlike() {
    this.client.lockAlike(this.year()).subscribe({
      next: (agreement) => {
        this.found.set(agreement);
        this.error.set(null);
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  private frame = (theme: string) => this.agreement()?.frames.find((one) => one.theme === theme);
  private codeName = (frame: CodingFrame | undefined, key: string) => {
    const code = frame?.codes.find((one) => one.key === key);
    return code ? inLanguage(code.name, this.language) : key;
  };

  private pairOf(pair: CodedPair): ListedPair {
    const frame = this.frame(pair.theme);
    const said = pair.codes.map((codes) => codes.map((key) => this.codeName(frame, key)).join(', ') || NO_CODE);
    return {
      key: `${pair.theme} ${pair.countyCode}`,
      region: shortRegionName(pair.name),
      theme: frame ? inLanguage(frame.heading, this.language) : '',
      said,
      same: isSame(pair),
      joint: pair.joint,
      link: ['/sammanstallning', this.year(), 'samstammighet', pair.countyCode, pair.theme],
    };
  }

  private themeOf({ theme, regions, same, kappa, codes }: ThemeAgreement) {
    const frame = this.frame(theme);
    return {
      theme,
      heading: frame ? inLanguage(frame.heading, this.language) : theme,
      regions,
      same,
      percent: this.percent(same, regions),
      kappa: this.kappaWords(kappa),
      codes: codes.map(({ code, both, one, neither, kappa: own }) => ({
        code,
        name: this.codeName(frame, code),
        both,
        one,
        neither,
        percent: this.percent(both + neither, both + one + neither),
        kappa: own?.kappa == null ? '–' : formatNumber(own.kappa, this.language, { decimals: 2 }),
      })),
    };
  }

  private percent = (part: number, whole: number) =>
    `${formatNumber(whole ? (part / whole) * 100 : 0, this.language, { decimals: 0 })} %`;

  private kappaWords(kappa: number | null) {
    if (kappa === null) return NO_KAPPA;
    const word = kappaWord(kappa)[this.language];
    const figure = formatNumber(kappa, this.language, { decimals: 2 });
    return $localize`:@@coding-agreement.kappa:Samstämmigheten är ${word}:word: (kappa ${figure}:kappa:).`;
  }
}

const NO_CODE = $localize`:@@coding-agreement.no-code:ingen kod`;
const NO_KAPPA = $localize`:@@coding-agreement.no-kappa:Kappa går inte att räkna: båda gav alla svar samma koder, och då går samstämmighet inte att skilja från slump.`;
