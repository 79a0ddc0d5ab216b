import { NgComponentOutlet } from '@angular/common';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Component, computed, effect, inject, input, signal, type Type } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { ActivatedRoute, NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { ProblemMessage, Skeleton } from '@rt/shared/ui';
import { filter } from 'rxjs';
import { Concepts } from '../concept/concepts';
import { CurrentVersion } from '../version/current-version';
import { stateWord } from '../version/state-word';
import { GOAL_HEAD } from './goal-head';
import { GoalClient } from './goal-client';

/** A goal: its wording as decided text, its thread, and a panel for each of its links. */
@Component({
  selector: 'rt-goal-page',
  imports: [NgComponentOutlet, ProblemMessage, RouterLink, RouterLinkActive, RouterOutlet, Skeleton],
  templateUrl: './goal-page.html',
  styleUrl: './goal-page.css',
})
export class GoalPage {
  readonly goalId = input.required<string>();

  private readonly current = inject(CurrentVersion);
  protected readonly concepts = inject(Concepts);
  protected readonly resource = inject(GoalClient).goal(this.goalId);
  protected readonly goal = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly head = signal<Type<unknown> | null>(null);
  protected readonly stateWord = stateWord;
  /** The panel of the wording sets it large itself; the page need not say it twice. */
  protected readonly onWording = signal(false);
  protected readonly panels = [
    { path: 'formulering', name: $localize`:@@goal-page.wording:Formulering` },
    { path: 'indikatorer', name: $localize`:@@goal-page.indicators:Indikatorer` },
    { path: 'kedja', name: $localize`:@@goal-page.chain:Effektkedja` },
    { path: 'insatser', name: $localize`:@@goal-page.interventions:Insatser` },
    { path: 'utvarderbarhet', name: $localize`:@@goal-page.evaluability:Utvärderbarhet` },
    { path: 'utvarderingar', name: $localize`:@@goal-page.studies:Utvärderingar` },
  ];

  constructor() {
    const route = inject(ActivatedRoute);
    const look = () => this.onWording.set(route.snapshot.firstChild?.routeConfig?.path === 'formulering');
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(look);
    look();
    const title = inject(Title);
    const loadHead = inject(GOAL_HEAD, { optional: true });
    void loadHead?.().then((head) => this.head.set(head));
    effect(() => {
      const goal = this.goal();
      if (!goal) return;
      this.current.choose(goal.strategyVersionId);
      title.setTitle(`${goal.code ?? ''} ${goal.wording}`.trim());
    });
  }
}
