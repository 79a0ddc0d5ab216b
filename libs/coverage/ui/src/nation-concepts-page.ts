import { Component, computed, inject } from '@angular/core';
import { sameWord, wordsInUse } from '@rt/coverage/domain';
import { LEVELS } from '@rt/goals/domain';
import type { CsvCell } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { NationClient } from './nation-client';
import { NationNav } from './nation-nav';
import { LEVEL_NAMES } from './nation-words';

/** Which words are used for which level: what each region calls them, and how many use the same. */
@Component({
  selector: 'rt-nation-concepts-page',
  imports: [Empty, ExportButton, NationNav, ProblemMessage, Skeleton],
  templateUrl: './nation-concepts-page.html',
  styleUrl: './nation-concepts-page.css',
})
export class NationConceptsPage {
  protected readonly nation = inject(NationClient).concepts();
  protected readonly levels = LEVELS.map((level) => ({ level, name: LEVEL_NAMES[level] }));
  private readonly regions = computed(() => (this.nation.hasValue() ? this.nation.value().regions : []));
  protected readonly named = computed(() =>
    this.regions().flatMap(({ id, name, levels }) => (levels ? [{ id, name, levels }] : [])),
  );
  protected readonly without = computed(() => this.regions().filter(({ levels }) => !levels));
  protected readonly words = computed(() => {
    const words = wordsInUse(this.regions());
    return this.levels.map(({ level, name }) => ({
      level,
      name,
      words: words
        .filter((word) => word.level === level)
        .map((word) => ({ ...word, elsewhere: word.alsoFor.map((other) => LEVEL_NAMES[other]).join(', ') })),
    }));
  });

  protected readonly asRows = (): CsvCell[][] => [
    [
      $localize`:@@nation-concepts.csv.region:Region`,
      ...this.levels.flatMap(({ name }) => [
        name,
        $localize`:@@nation-concepts.csv.definition:${name}:level: – vad det betyder`,
        $localize`:@@nation-concepts.csv.same:${name}:level: – regioner med samma ord`,
      ]),
    ],
    ...this.named().map(({ name, levels }) => [
      name,
      ...LEVELS.flatMap((level) => [
        levels[level].name,
        levels[level].definition,
        sameWord(this.regions(), level, levels[level].name),
      ]),
    ]),
  ];
}
