import { Component, computed, effect, inject, signal } from '@angular/core';
import { TrailFold } from '@rt/audit/ui';
import {
  CONCEPT_DEFINITION_LENGTH,
  CONCEPT_NAME_LENGTH,
  type ConceptName,
  type ConceptProfile,
  DEFAULT_LEVEL_NAMES,
  type Level,
  LEVELS,
} from '@rt/goals/domain';
import { SessionStore } from '@rt/identity/ui';
import {
  Conflict,
  type ConflictField,
  conflictIn,
  Control,
  Drafts,
  Field,
  ProblemMessage,
  type Resolution,
  Saved,
  Skeleton,
} from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { ConceptClient } from './concept-client';
import { conceptFields, withResolution } from './concept-conflict';
import { CONCEPT_LABELS } from './concept-labels';
import { Concepts } from './concepts';

type Levels = Record<Level, ConceptName>;
const DRAFT = 'concept-profile';

/** What the region calls the levels of its goals, and what it means by them. */
@Component({
  selector: 'rt-concept-page',
  imports: [Conflict, Control, Field, ProblemMessage, Saved, Skeleton, TrailFold],
  templateUrl: './concept-page.html',
  styles: `
    .level {
      padding-block-start: 16px;
      border-block-start: 1px solid var(--rt-grey-3);
    }
    .level legend {
      float: inline-start;
      font-family: var(--rt-serif);
      font-size: var(--rt-size-4);
      font-weight: 400;
    }
    textarea {
      min-height: 2lh;
    }
  `,
})
export class ConceptPage {
  private readonly client = inject(ConceptClient);
  private readonly session = inject(SessionStore);
  private readonly concepts = inject(Concepts);
  private readonly drafts = inject(Drafts);
  protected readonly resource = this.client.profile();
  private readonly stored = signal<ConceptProfile | null>(null);
  protected readonly levels = signal<Levels | null>(null);
  protected readonly order = LEVELS;
  protected readonly labels = CONCEPT_LABELS;
  protected readonly regionId = computed(() => this.session.session()?.region.id ?? '');
  protected readonly version = computed(() => this.stored()?.version);
  protected readonly limits = { name: CONCEPT_NAME_LENGTH.max, definition: CONCEPT_DEFINITION_LENGTH.max };
  protected readonly mayEdit = computed(() => this.session.can('concept-profile:edit'));
  protected readonly tried = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly theirs = signal<ConceptProfile | null>(null);
  protected readonly dirty = computed(() => JSON.stringify(this.levels()) !== JSON.stringify(this.stored()?.levels));
  protected readonly conflict = computed<ConflictField[]>(() => {
    const mine = this.levels();
    const theirs = this.theirs();
    return mine && theirs ? conceptFields(mine, theirs.levels) : [];
  });

  constructor() {
    effect(() => {
      if (!this.resource.hasValue()) return;
      const profile = this.resource.value();
      this.stored.set(profile);
      this.levels.set((this.mayEdit() && this.drafts.read<Levels>(DRAFT)) || profile.levels);
    });
    effect(() => {
      if (this.levels() && this.dirty()) this.drafts.write(DRAFT, this.levels());
      else if (this.levels()) this.drafts.clear(DRAFT);
    });
  }

  protected write(level: Level, part: keyof ConceptName, event: Event) {
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    const text = event.target.value;
    this.levels.update((levels) => levels && { ...levels, [level]: { ...levels[level], [part]: text } });
  }

  protected nameError({ name }: ConceptName): string | null {
    return name.trim() ? null : $localize`:@@concepts.name-missing:Skriv vad nivån heter hos er.`;
  }

  protected useDefaults() {
    this.levels.set(structuredClone(DEFAULT_LEVEL_NAMES) as Levels);
  }

  protected resolve(texts: Resolution) {
    const theirs = this.theirs();
    if (!theirs) return;
    this.stored.set(theirs);
    this.levels.update((levels) => levels && withResolution(levels, texts));
    this.theirs.set(null);
    return this.save();
  }

  protected async save(event?: Event) {
    event?.preventDefault();
    this.tried.set(true);
    const levels = this.levels();
    const stored = this.stored();
    if (!levels || !stored || LEVELS.some((level) => this.nameError(levels[level]))) return;
    try {
      const saved = await firstValueFrom(this.client.change(stored.version, { levels }));
      this.stored.set(saved);
      this.levels.set(saved.levels);
      this.savedAt.set(new Date());
      this.problem.set(null);
      this.concepts.reload();
    } catch (error) {
      const stale = conflictIn<ConceptProfile>(error);
      this.theirs.set(stale?.current ?? null);
      this.problem.set(stale ? null : error);
    }
  }
}
