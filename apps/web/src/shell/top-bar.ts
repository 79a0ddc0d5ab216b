import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { ownOf } from './landing';
import { PersonMenu } from './person-menu';

/** Strategy and version, search, what is asked of me, and the person. */
@Component({
  selector: 'rt-top-bar',
  imports: [PersonMenu, RouterLink],
  templateUrl: './top-bar.html',
  styleUrl: './top-bar.css',
})
export class TopBar {
  /** Whether the menu of a narrow screen is open. */
  readonly menuOpen = input(false);
  readonly menuToggled = output<void>();
  readonly searchAsked = output<void>();

  protected readonly session = inject(SessionStore).session;
  /** Who has yet to choose a password has nothing to look for. */
  protected readonly working = computed(() => this.session()?.passwordIsInitial === false);
  protected readonly own = computed(() => ownOf(this.session()?.roles ?? []));
}
