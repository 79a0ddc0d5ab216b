import { Component, effect, inject, signal } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { StrategyPicker } from '@rt/goals/ui';
import { SessionStore } from '@rt/identity/ui';
import { ConnectionBanner, UndoBar } from '@rt/shared/ui';
import { Look } from './look/look';
import { Palette } from './search/palette';
import { SearchFailed } from './search/search-failed';
import { TypedAhead } from './search/typed-ahead';
import { ArchiveAction } from './shell/archive-action';
import { PageFocus } from './shell/page-focus';
import { Rail } from './shell/rail';
import { TopBar } from './shell/top-bar';

/** The frame around every page. */
@Component({
  selector: 'rt-root',
  imports: [
    ArchiveAction,
    ConnectionBanner,
    Palette,
    Rail,
    RouterOutlet,
    SearchFailed,
    StrategyPicker,
    TopBar,
    UndoBar,
  ],
  templateUrl: './app.html',
  styleUrl: './app.css',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class App {
  protected readonly session = inject(SessionStore).session;
  protected readonly announced = inject(PageFocus).announced;
  protected readonly menuOpen = signal(false);
  protected readonly searchOpen = signal(false);
  private readonly typedAhead = inject(TypedAhead);

  constructor() {
    const look = inject(Look);
    effect(() => {
      const account = this.session()?.account;
      if (account) look.follow(account.id);
    });
  }

  protected skipTo(event: Event, target: HTMLElement) {
    event.preventDefault();
    target.focus();
  }

  protected onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') this.menuOpen.set(false);
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k' || !this.session()) return;
    event.preventDefault();
    this.search();
  }

  /** The search is fetched when first asked for; what is written meanwhile is kept for it. */
  protected search() {
    if (this.searchOpen()) return;
    this.searchOpen.set(true);
    this.typedAhead.begin(() => this.searchOpen.set(false));
  }
}
