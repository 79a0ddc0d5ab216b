import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ChainSummary } from '@rt/effect-chains/domain';
import { SessionStore } from '@rt/identity/ui';
import type { CsvCell } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ChainClient } from './chain-client';
import { chainsThatFit, subjectsOf } from './chain-filter';
import { ChainMentions } from './comments/chain-mentions';
import { NewChain } from './new-chain/new-chain';

/** The region's chains, and where a new one begins. The filter, and that one is being begun, are in the address. */
@Component({
  selector: 'rt-chains-page',
  imports: [ChainMentions, Empty, ExportButton, NewChain, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './chains-page.html',
  styleUrl: './chains-page.css',
})
export class ChainsPage {
  readonly sok = input<string>();
  readonly for = input<string>();
  readonly ny = input<string>();

  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly chains = inject(ChainClient).list();
  private readonly all = computed(() => (this.chains.hasValue() ? this.chains.value() : []));
  protected readonly count = computed(() => this.all().length);
  protected readonly subjects = computed(() => subjectsOf(this.all()));
  protected readonly shown = computed(() =>
    chainsThatFit(this.all(), { search: this.sok() ?? '', subject: this.for() ?? '' }),
  );
  protected readonly adding = computed(() => this.ny() !== undefined && this.mayEdit());
  protected readonly mayEdit = computed(() => this.session.can('chain:edit'));
  protected readonly rows = (): CsvCell[][] => [
    HEADS,
    ...this.shown().map((chain) => [
      ...[chain.name, chain.subject, this.goalNames(chain)],
      ...[chain.nodes, chain.edges, chain.unassumed],
    ]),
  ];

  protected goalNames = ({ goals }: ChainSummary) => goals.map(({ code, wording }) => code ?? wording).join(', ');

  protected set(queryParams: Record<string, string | null>) {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(id: string) {
    void this.router.navigate(['/effektkedjor', id]);
  }
}

const HEADS = [
  $localize`:@@chains.column-name:Kedja`,
  $localize`:@@chains.column-subject:Ritad för`,
  $localize`:@@chains.column-goals:Leder till mål`,
  $localize`:@@chains.column-nodes:Rutor`,
  $localize`:@@chains.column-edges:Pilar`,
  $localize`:@@chains.column-unassumed:Pilar utan antagande`,
];
