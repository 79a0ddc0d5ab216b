import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type InterventionSummary, type LinkedGoal } from '@rt/portfolio/domain';
import { formatNumber, formatPercent } from '@rt/shared/domain';
import { injectLanguage, ProblemMessage, Undo } from '@rt/shared/ui';
import { InterventionClient } from './intervention-client';
import { LinkClient } from './link-client';
import { draftIssues, inputsOf, type LinkDraft } from './link-draft';
import { LinkRow } from './link-row';
import { Picker } from './picker';

const SUGGESTIONS = 20;

/** Links an intervention that is registered already to a goal, where the goal is. */
@Component({
  selector: 'rt-link-existing',
  imports: [LinkRow, Picker, ProblemMessage],
  templateUrl: './link-existing.html',
})
export class LinkExisting {
  readonly goal = input.required<LinkedGoal>();
  /** Interventions that are linked to the goal already. */
  readonly taken = input<readonly string[]>([]);
  readonly linked = output<void>();
  readonly cancelled = output<void>();

  private readonly interventions = inject(InterventionClient);
  private readonly links = inject(LinkClient);
  private readonly undo = inject(Undo);
  private readonly language = injectLanguage();

  private readonly found = signal<readonly InterventionSummary[]>([]);
  protected readonly loading = signal(false);
  protected readonly chosen = signal<InterventionSummary | null>(null);
  protected readonly draft = signal<LinkDraft | null>(null);
  protected readonly showErrors = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly options = computed(() =>
    this.found().map((each) => ({
      key: each.id,
      label: each.name,
      note: [each.organisation, this.leftOf(each)].filter(Boolean).join(' · '),
      ...(this.taken().includes(each.id) ? { taken: TAKEN } : {}),
    })),
  );

  protected search(search: string) {
    this.loading.set(true);
    this.interventions.page({ search, limit: SUGGESTIONS }).subscribe({
      next: ({ items }) => this.show(items),
      error: () => this.show([]),
    });
  }

  protected choose(id: string) {
    const chosen = this.found().find((each) => each.id === id) ?? null;
    this.chosen.set(chosen);
    const left = Math.round((100 - (chosen?.allocated ?? 0)) * 100) / 100;
    const share = left > 0 ? formatNumber(left, 'sv') : '';
    const goal = this.goal();
    this.draft.set({ goal, share, shareAssumed: share !== '', directness: 'direct', mechanism: '', stored: null });
  }

  protected save() {
    const [chosen, draft] = [this.chosen(), this.draft()];
    this.showErrors.set(true);
    if (!chosen || !draft || Object.keys(draftIssues(draft, this.language)).length) return;
    const input = inputsOf([draft])[0];
    if (!input) return;
    this.links.add(chosen.id, input).subscribe({
      next: (link) => {
        this.undo.offer(PROPOSED, () => this.links.remove(link).subscribe(() => this.linked.emit()));
        this.linked.emit();
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  protected leftOf({ allocated }: InterventionSummary): string {
    const left = formatPercent(Math.round((100 - allocated) * 100) / 100, this.language);
    return $localize`:@@link-existing.left:${left}:percent: ofördelat`;
  }

  private show(items: readonly InterventionSummary[]) {
    this.found.set(items);
    this.loading.set(false);
  }
}

const TAKEN = $localize`:@@link-existing.taken:Redan kopplad till målet`;
const PROPOSED = $localize`:@@link-existing.proposed:Kopplingen är föreslagen.`;
