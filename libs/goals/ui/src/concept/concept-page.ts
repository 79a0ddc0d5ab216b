import { Component, computed, effect, inject, signal } from '@angular/core';
import { TrailFold } from '@rt/audit/ui';
import {
  CONCEPT_DEFINITION_LENGTH,
  CONCEPT_NAME_LENGTH,
  type ConceptName,
  type ConceptProfile,
  DEFAULT_LEVEL_NAMES,
  DEFAULT_STAGE_NAMES,
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
import {
  CONCEPT_GROUPS,
  conceptFields,
  type ConceptGroup,
  conceptIn,
  type ConceptNames,
  withResolution,
  withText,
} from './concept-conflict';
import { CONCEPT_LABELS } from './concept-labels';
import { Concepts } from './concepts';

const DRAFT = 'concept-names';

/** What the region calls the levels of its goals and the columns of its effect chains, and what it means by them. */
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
  protected readonly names = signal<ConceptNames | null>(null);
  protected readonly parts = PARTS.map((part) => ({ ...part, concepts: CONCEPT_GROUPS[part.group] }));
  protected readonly labels = CONCEPT_LABELS;
  protected readonly regionId = computed(() => this.session.session()?.region.id ?? '');
  protected readonly version = computed(() => this.stored()?.version);
  protected readonly limits = { name: CONCEPT_NAME_LENGTH.max, definition: CONCEPT_DEFINITION_LENGTH.max };
  protected readonly mayEdit = computed(() => this.session.can('concept-profile:edit'));
  protected readonly tried = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly theirs = signal<ConceptProfile | null>(null);
  protected readonly dirty = computed(() => JSON.stringify(this.names()) !== JSON.stringify(namesOf(this.stored())));
  protected readonly conflict = computed<ConflictField[]>(() => {
    const [mine, theirs] = [this.names(), this.theirs()];
    return mine && theirs ? conceptFields(mine, theirs) : [];
  });

  constructor() {
    effect(() => {
      if (!this.resource.hasValue()) return;
      const profile = this.resource.value();
      this.stored.set(profile);
      this.names.set((this.mayEdit() && this.drafts.read<ConceptNames>(DRAFT)) || namesOf(profile));
    });
    effect(() => {
      if (this.names() && this.dirty()) this.drafts.write(DRAFT, this.names());
      else if (this.names()) this.drafts.clear(DRAFT);
    });
  }

  protected conceptOf = (names: ConceptNames, group: ConceptGroup, concept: string) => conceptIn(names, group, concept);

  protected write(group: ConceptGroup, concept: string, part: keyof ConceptName, event: Event) {
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    const text = event.target.value;
    this.names.update((names) => names && withText(names, group, concept, part, text));
  }

  protected nameError({ name }: ConceptName): string | null {
    return name.trim() ? null : $localize`:@@concepts.name-missing:Skriv vad det heter hos er.`;
  }

  protected useDefaults() {
    this.names.set(structuredClone({ levels: DEFAULT_LEVEL_NAMES, stages: DEFAULT_STAGE_NAMES }) as ConceptNames);
  }

  protected resolve(texts: Resolution) {
    const theirs = this.theirs();
    if (!theirs) return;
    this.stored.set(theirs);
    this.names.update((names) => names && withResolution(names, texts));
    this.theirs.set(null);
    return this.save();
  }

  protected async save(event?: Event) {
    event?.preventDefault();
    this.tried.set(true);
    const [names, stored] = [this.names(), this.stored()];
    if (!names || !stored || this.lacksName(names)) return;
    try {
      const saved = await firstValueFrom(this.client.change(stored.version, names));
      this.stored.set(saved);
      this.names.set(namesOf(saved));
      this.savedAt.set(new Date());
      this.problem.set(null);
      this.concepts.reload();
    } catch (error) {
      const stale = conflictIn<ConceptProfile>(error);
      this.theirs.set(stale?.current ?? null);
      this.problem.set(stale ? null : error);
    }
  }

  private lacksName(names: ConceptNames) {
    return this.parts.some(({ group, concepts }) =>
      concepts.some((concept) => this.nameError(conceptIn(names, group, concept))),
    );
  }
}

const namesOf = <T extends ConceptNames | null>(profile: T) =>
  profile && { levels: profile.levels, stages: profile.stages };

const PARTS: readonly { group: ConceptGroup; heading: string; text: string }[] = [
  {
    group: 'levels',
    heading: $localize`:@@concepts.levels:Målens nivåer`,
    text: $localize`:@@concepts.levels-text:Vad ni kallar nivåerna i era strategier.`,
  },
  {
    group: 'stages',
    heading: $localize`:@@concepts.stages:Effektkedjans kolumner`,
    text: $localize`:@@concepts.stages-text:Från behovet till målet. Namnen står över kolumnerna i varje kedja.`,
  },
];
