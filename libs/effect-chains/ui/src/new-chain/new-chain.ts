import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import {
  CHAIN_NAME_LENGTH,
  type ChainDetail,
  chainFromIntervention,
  chainFromPattern,
  type ChainInput,
  type ChainPattern,
  type ChainSubject,
} from '@rt/effect-chains/domain';
import type { GoalReference } from '@rt/goals/domain';
import { InterventionClient } from '@rt/portfolio/ui';
import { Control, Field, FileDrop, injectLanguage, ProblemMessage, Undo } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { ChainClient } from '../chain-client';
import { InterventionChooser } from '../inspector/intervention-chooser';
import { writtenText } from '../inspector/written';
import { BLANK, drawnFor, endingIn } from './chain-start';
import { PatternList } from './pattern-list';
import { StartPreview } from './start-preview';
import { SubjectField } from './subject-field';

const STARTS = ['blank', 'pattern', 'intervention', 'file'] as const;
type Start = (typeof STARTS)[number];

/** A new chain: blank, from a pattern, from what an intervention says of itself, or from a file. It is shown before it is made. */
@Component({
  selector: 'rt-new-chain',
  imports: [
    ...[Control, Field, FileDrop, InterventionChooser, PatternList],
    ...[ProblemMessage, StartPreview, SubjectField],
  ],
  templateUrl: './new-chain.html',
  styleUrl: './new-chain.css',
})
export class NewChain {
  /** The goal it is to lead to. */
  readonly goal = input<GoalReference | null>(null);
  readonly created = output<ChainDetail>();
  readonly closed = output<void>();

  private readonly client = inject(ChainClient);
  private readonly interventions = inject(InterventionClient);
  private readonly undo = inject(Undo);
  private readonly language = injectLanguage();
  protected readonly starts = STARTS.map((start) => ({ start, name: START_WORDS[start] }));
  protected readonly start = signal<Start>('blank');
  protected readonly base = signal<ChainInput>(BLANK);
  protected readonly subject = linkedSignal<ChainSubject>(() => {
    const { strategyId, interventionId } = this.base();
    return { strategyId, interventionId };
  });
  /** The name is that of what it begins with until somebody writes another. */
  protected readonly name = linkedSignal(() => this.base().name);
  protected readonly wrong = computed(() => writtenText(this.name(), CHAIN_NAME_LENGTH, true).wrong);
  protected readonly chain = computed(() => {
    const [chain, goal] = [drawnFor(this.base(), this.subject()), this.goal()];
    return { ...(goal ? endingIn(chain, goal) : chain), name: this.name().trim() };
  });
  /** A start other than a blank one must have been chosen. */
  protected readonly ready = computed(() => this.start() === 'blank' || this.base() !== BLANK);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly error = signal<unknown>(null);

  protected from(start: Start) {
    this.start.set(start);
    this.error.set(null);
    this.base.set(BLANK);
  }

  protected fromPattern(pattern: ChainPattern) {
    this.base.set(chainFromPattern(pattern, this.language));
  }

  protected fromIntervention(id: string) {
    this.ask(this.interventions.read(id), (detail) => chainFromIntervention(detail, this.language));
  }

  protected fromFile(file: File) {
    this.ask(this.client.preview(file), (chain) => chain);
  }

  protected save(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.wrong() || !this.ready() || this.busy()) return;
    this.busy.set(true);
    this.client.create(this.chain()).subscribe({
      next: (chain) => {
        this.undo.offer(CREATED, () => this.client.remove(chain).subscribe());
        this.created.emit(chain);
      },
      error: (error: unknown) => this.fail(error),
    });
  }

  private ask<T>(asked: Observable<T>, read: (value: T) => ChainInput) {
    this.error.set(null);
    this.busy.set(true);
    asked.subscribe({
      next: (value) => {
        this.busy.set(false);
        this.base.set(read(value));
      },
      error: (error: unknown) => this.fail(error),
    });
  }

  private fail(error: unknown) {
    this.busy.set(false);
    this.error.set(error);
  }
}

const START_WORDS: Readonly<Record<Start, string>> = {
  blank: $localize`:@@new-chain.blank:Tom kedja`,
  pattern: $localize`:@@new-chain.pattern:Ett mönster`,
  intervention: $localize`:@@new-chain.intervention:Vad en insats säger om sig själv`,
  file: $localize`:@@new-chain.file:En fil`,
};
const CREATED = $localize`:@@new-chain.created:Kedjan skapades.`;
