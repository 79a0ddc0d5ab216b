import { computed, inject, Service } from '@angular/core';
import {
  type ConceptName,
  DEFAULT_LEVEL_NAMES,
  DEFAULT_STAGE_NAMES,
  type Level,
  LEVELS,
  type Stage,
  STAGES,
} from '@rt/goals/domain';
import { ConceptClient } from './concept-client';

/** What the region calls the levels of goals and the stages of effect chains, and what it means; the usual names until its own are read. */
@Service()
export class Concepts {
  private readonly profile = inject(ConceptClient).profile();
  private readonly names = computed(() =>
    this.profile.hasValue() ? this.profile.value().levels : DEFAULT_LEVEL_NAMES,
  );

  /** What each stage of an effect chain is called, and what is meant by it. */
  readonly stages = computed(() => (this.profile.hasValue() && this.profile.value().stages) || DEFAULT_STAGE_NAMES);
  readonly stageNames = computed(
    () => Object.fromEntries(STAGES.map((stage) => [stage, this.stages()[stage].name])) as Record<Stage, string>,
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
