import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TrailFold } from '@rt/audit/ui';
import { type AdoptionInput, isFrozen, type StrategyDetail, type VersionSummary } from '@rt/goals/domain';
import { SessionStore } from '@rt/identity/ui';
import { ProblemMessage, ReviewsSlot, Skeleton } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { CurrentVersion } from '../version/current-version';
import { kindWord } from '../version/state-word';
import { AdoptionForm } from './adoption-form';
import { StrategyClient } from './strategy-client';
import { STRATEGY_LABELS } from './strategy-labels';
import { VersionTable } from './version-table';

/** A strategy: its versions, the decisions on them, and the next one. */
@Component({
  selector: 'rt-strategy-page',
  imports: [AdoptionForm, ProblemMessage, ReviewsSlot, RouterLink, Skeleton, TrailFold, VersionTable],
  templateUrl: './strategy-page.html',
  styleUrl: './strategy-page.css',
})
export class StrategyPage {
  readonly strategyId = input.required<string>();

  private readonly client = inject(StrategyClient);
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentVersion);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly nameField = viewChild<ElementRef<HTMLInputElement>>('name');
  private readonly renamer = viewChild<ElementRef<HTMLButtonElement>>('renamer');
  protected readonly resource = this.client.strategy(this.strategyId);
  protected readonly strategy = linkedSignal<StrategyDetail | null>(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly mayEdit = computed(() => this.session.can('strategy:edit'));
  protected readonly mayAdopt = computed(() => this.session.can('strategy:adopt'));
  protected readonly mayRevise = computed(() => {
    const states = this.strategy()?.versions.map(({ state }) => state) ?? [];
    return this.mayEdit() && states.includes('adopted') && states.every(isFrozen);
  });
  protected readonly adopting = signal<VersionSummary | null>(null);
  protected readonly removing = signal<VersionSummary | null>(null);
  protected readonly renaming = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly labels = STRATEGY_LABELS;
  protected readonly kindWord = kindWord;

  protected show(version: VersionSummary) {
    this.current.choose(version.id);
    return this.router.navigate(['/mal'], { queryParams: { version: version.id } });
  }

  /** The name stands at the top and the button at the end of the page: whoever presses it follows. */
  protected turnRenaming(on: boolean) {
    this.renaming.set(on);
    const next = on ? this.nameField : this.renamer;
    afterNextRender(() => next()?.nativeElement.focus(), { injector: this.injector });
  }

  protected rename(strategy: StrategyDetail, name: string) {
    this.turnRenaming(false);
    if (name.trim() === strategy.name) return;
    return this.doing(() => firstValueFrom(this.client.change(strategy, { name: name.trim() })));
  }

  protected consult(version: VersionSummary) {
    const state = version.state === 'draft' ? 'consultation' : 'draft';
    return this.doing(() => firstValueFrom(this.client.changeVersion(version, { state })));
  }

  protected adopt(version: VersionSummary, decision: AdoptionInput) {
    return this.doing(async () => {
      await firstValueFrom(this.client.adopt(version, decision));
      this.adopting.set(null);
    });
  }

  protected revise(strategy: StrategyDetail) {
    return this.doing(async () => {
      const draft = await firstValueFrom(this.client.revise(strategy.id));
      this.current.choose(draft.id);
    });
  }

  protected remove(version: VersionSummary) {
    return this.doing(async () => {
      await firstValueFrom(this.client.removeVersion(version));
      this.removing.set(null);
      if (this.strategy()?.versions.length === 1) await this.router.navigate(['/mal/strategier']);
    });
  }

  private async doing(change: () => Promise<unknown>): Promise<void> {
    this.problem.set(null);
    try {
      await change();
    } catch (error) {
      this.problem.set(error);
    }
    this.resource.reload();
    this.current.reload();
  }
}
