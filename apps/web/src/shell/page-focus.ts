import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, type NavigationExtras, Router } from '@angular/router';
import { filter } from 'rxjs';

/** How long a page may take to show its heading before focus goes to the page itself. */
const PATIENCE_MS = 5000;

/**
 * After a move to another page: focus to its heading, and its title said aloud. A change of filter, sort or what is
 * selected within a page is no move, and a panel that opens takes care of focus itself.
 */
@Service()
export class PageFocus {
  /** What a screen reader is told. */
  readonly announced = signal('');

  private readonly document = inject(DOCUMENT);
  private readonly title = inject(Title);
  private readonly router = inject(Router);
  private page: string | null = null;
  private waiting: MutationObserver | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const moves = this.router.events.pipe(filter((event) => event instanceof NavigationEnd));
    const subscription = moves.subscribe(({ urlAfterRedirects }) => this.onMove(urlAfterRedirects));
    inject(DestroyRef).onDestroy(() => {
      subscription.unsubscribe();
      this.stop();
    });
  }

  private onMove(url: string) {
    const page = pageOf(url);
    const [first, same] = [this.page === null, page === this.page];
    this.page = page;
    if (first || same || this.keepsFocus(this.router.currentNavigation()?.extras)) return;
    queueMicrotask(() => this.announced.set(this.title.getTitle())); // the router sets the title just after it has told
    this.follow(this.document.activeElement);
  }

  /** A page may show its heading late, or show another when its data has come: focus goes with it, unless the person has moved on. */
  private follow(left: Element | null) {
    this.stop();
    let arrived = this.focus('h1');
    const main = this.document.querySelector('main');
    if (!main) return;
    this.waiting = new MutationObserver(() => {
      const lost = this.document.activeElement === this.document.body;
      const waits = !arrived && this.document.activeElement === left;
      if (lost || waits) arrived = this.focus('h1');
    });
    this.waiting.observe(main, { childList: true, subtree: true });
    this.timer = setTimeout(() => {
      this.stop();
      if (!arrived && this.document.activeElement === left) this.focus('');
    }, PATIENCE_MS);
  }

  private keepsFocus(extras: NavigationExtras | undefined): boolean {
    return typeof extras?.info === 'object' && extras.info !== null && 'keepFocus' in extras.info;
  }

  private focus(within: string): boolean {
    const target = this.document.querySelector<HTMLElement>(`main ${within}`.trim());
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    return target !== null;
  }

  private stop() {
    clearTimeout(this.timer);
    this.waiting?.disconnect();
  }
}

/** Two addresses with the same first two parts are one page: `/karta` keeps its place while `/karta/<goal>` opens beside it. */
function pageOf(url: string): string {
  const parts = (url.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
  return parts[0] === 'karta' ? 'karta' : parts.slice(0, 2).join('/');
}
