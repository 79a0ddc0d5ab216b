import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { IndicatorSummary } from '@rt/indicators/domain';
import { formatDate } from '@rt/shared/domain';
import { Empty, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { commonSpan } from '@rt/shared/ui/chart';
import { Multiple } from '../multiples/multiple';
import { multipleContent } from '../multiples/multiple-content';
import { WarningList } from '../warnings/warning-list';
import { AttachIndicator } from './attach-indicator';
import { IndicatorClient } from '../indicator-client';
import { NewIndicator } from '../passport/new-indicator';

/** A goal's indicators side by side, each with baseline, target and newest value; new ones are added here. */
@Component({
  selector: 'rt-goal-indicators-panel',
  imports: [AttachIndicator, Empty, Multiple, NewIndicator, ProblemMessage, RouterLink, Skeleton, WarningList],
  templateUrl: './goal-indicators-panel.html',
  styleUrl: './goal-indicators-panel.css',
})
export class GoalIndicatorsPanel {
  readonly goalId = input.required<string>();

  private readonly client = inject(IndicatorClient);
  private readonly undo = inject(Undo);
  private readonly session = inject(SessionStore);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly indicators = this.client.multiples(() => ({ goalId: this.goalId() }));
  private readonly settings = this.client.settings();
  protected readonly compared = computed(() => (this.settings.hasValue() ? this.settings.value().groups : []));
  protected readonly editable = computed(() => this.session.can('indicator:edit'));
  protected readonly problem = signal<unknown>(null);
  protected readonly adding = signal<'new' | 'existing' | null>(null);
  protected readonly all = computed(() => (this.indicators.hasValue() ? this.indicators.value() : []));
  private readonly warnings = this.client.goalWarnings(this.goalId);
  protected readonly warned = computed(() => (this.warnings.hasValue() ? this.warnings.value() : []));
  protected readonly span = computed(() => commonSpan(this.all().map((each) => multipleContent(each, false))));
  protected readonly today = formatDate(new Date());

  protected attach(indicator: IndicatorSummary) {
    const goalId = this.goalId();
    return this.change(
      () => this.client.attach(goalId, indicator.id),
      () => this.client.detach(goalId, indicator.id),
      $localize`:@@goal-indicators.attached:${indicator.name}:name: kopplades till målet.`,
    );
  }

  protected detach(indicator: IndicatorSummary) {
    const goalId = this.goalId();
    return this.change(
      () => this.client.detach(goalId, indicator.id),
      () => this.client.attach(goalId, indicator.id),
      $localize`:@@goal-indicators.detached:${indicator.name}:name: kopplades loss. Indikatorn finns kvar.`,
    );
  }

  protected open(form: 'new' | 'existing') {
    this.adding.set(form);
    this.focus('section input');
  }

  protected close() {
    this.adding.set(null);
    this.focus('.adders button');
  }

  protected added() {
    this.close();
    this.reload();
  }

  private reload() {
    this.indicators.reload();
    this.warnings.reload();
  }

  /** What had focus goes away with its form: without this the keyboard would begin again at the top of the page. */
  private focus(selector: string) {
    const move = () => this.element.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(move, { injector: this.injector });
  }

  private async change(forth: () => Promise<void>, back: () => Promise<void>, text: string) {
    this.problem.set(null);
    try {
      await forth();
      this.undo.offer(text, () => back().then(() => this.reload()));
      this.added();
    } catch (error) {
      this.problem.set(error);
    }
  }
}
