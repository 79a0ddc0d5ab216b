import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Concepts } from '@rt/goals/ui';
import { Inspector } from '@rt/shared/ui';
import { filter, map, startWith } from 'rxjs';
import { CoverageStore } from './coverage-store';

/** A goal opened beside the map: the panels where the links of its thread are mended. */
@Component({
  selector: 'rt-goal-inspector',
  imports: [Inspector, RouterLink, RouterLinkActive, RouterOutlet],
  template: `<rt-inspector [heading]="heading()" (closed)="close()">
    <nav aria-label="Målets delar" i18n-aria-label="@@map-inspector.parts">
      @for (panel of panels; track panel.path) {
        <a
          [routerLink]="['/karta', goalId(), panel.path]"
          queryParamsHandling="preserve"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          >{{ panel.name }}</a
        >
      }
      <a [routerLink]="['/mal', goalId()]" i18n="@@map-inspector.page">Målets sida</a>
    </nav>
    <router-outlet />
  </rt-inspector>`,
  styleUrl: './goal-inspector.css',
  host: { '(click)': 'store.reloadSoon()', '(change)': 'store.reloadSoon()', '(keyup.enter)': 'store.reloadSoon()' },
})
export class GoalInspector {
  readonly goalId = input.required<string>();

  protected readonly store = inject(CoverageStore);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly concepts = inject(Concepts);
  /** The panel of the wording sets it large itself; the heading need not say it twice. */
  private readonly onWording = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      startWith(null),
      map(() => this.route.snapshot.firstChild?.routeConfig?.path === 'formulering'),
    ),
    { initialValue: false },
  );
  protected readonly heading = computed(() => {
    const goal = this.store.coverage()?.goals.find(({ id }) => id === this.goalId());
    if (!goal) return $localize`:@@map-inspector.goal:Mål`;
    return this.onWording()
      ? `${this.concepts.of(goal.level).name} ${goal.code ?? ''}`.trim()
      : `${goal.code ?? ''} ${goal.wording}`.trim();
  });
  protected readonly panels = [
    { path: 'formulering', name: $localize`:@@map-inspector.wording:Formulering` },
    { path: 'indikatorer', name: $localize`:@@map-inspector.indicators:Indikatorer` },
    { path: 'kedja', name: $localize`:@@map-inspector.chain:Effektkedja` },
    { path: 'insatser', name: $localize`:@@map-inspector.interventions:Insatser` },
    { path: 'utvarderbarhet', name: $localize`:@@map-inspector.evaluability:Utvärderbarhet` },
    { path: 'utvarderingar', name: $localize`:@@map-inspector.studies:Utvärderingar` },
  ];

  protected close() {
    return this.router.navigate(['/karta'], { queryParamsHandling: 'preserve' });
  }
}
