import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Inspector } from '@rt/shared/ui';
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
  protected readonly heading = computed(() => {
    const goal = this.store.coverage()?.goals.find(({ id }) => id === this.goalId());
    return goal ? `${goal.code ?? ''} ${goal.wording}`.trim() : $localize`:@@map-inspector.goal:Mål`;
  });
  protected readonly panels = [
    { path: 'formulering', name: $localize`:@@map-inspector.wording:Formulering` },
    { path: 'indikatorer', name: $localize`:@@map-inspector.indicators:Indikatorer` },
    { path: 'kedja', name: $localize`:@@map-inspector.chain:Effektkedja` },
    { path: 'insatser', name: $localize`:@@map-inspector.interventions:Insatser` },
    { path: 'utvarderingar', name: $localize`:@@map-inspector.studies:Utvärderingar` },
  ];

  protected close() {
    return this.router.navigate(['/karta'], { queryParamsHandling: 'preserve' });
  }
}
