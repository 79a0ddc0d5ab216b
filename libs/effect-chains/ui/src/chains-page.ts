import { Component, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ChainClient } from './chain-client';
import { NewChain } from './new-chain';

/** The region's chains, and where a new one begins. */
@Component({
  selector: 'rt-chains-page',
  imports: [Empty, NewChain, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './chains-page.html',
})
export class ChainsPage {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  protected readonly chains = inject(ChainClient).list();
  protected readonly adding = signal(false);
  protected readonly mayEdit = () => this.session.can('chain:edit');

  protected open(id: string) {
    void this.router.navigate(['/effektkedjor', id]);
  }
}
