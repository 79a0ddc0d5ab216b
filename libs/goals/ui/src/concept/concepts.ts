import { computed, inject, Service } from '@angular/core';
import { type ConceptName, DEFAULT_LEVEL_NAMES, type Level, LEVELS } from '@rt/goals/domain';
import { ConceptClient } from './concept-client';

/** What the region calls the levels, and what it means by them; the usual names until its own are read. */
@Service()
export class Concepts {
  private readonly profile = inject(ConceptClient).profile();
  private readonly names = computed(() =>
    this.profile.hasValue() ? this.profile.value().levels : DEFAULT_LEVEL_NAMES,
  );

  /** Every level with its name, from the top. */
  readonly levels = computed(() => LEVELS.map((level) => ({ level, ...this.of(level) })));

  of(level: Level): ConceptName {
    return this.names()[level];
  }

  reload(): void {
    this.profile.reload();
  }
}
