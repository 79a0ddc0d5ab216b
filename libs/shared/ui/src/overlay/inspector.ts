import { CdkTrapFocus } from '@angular/cdk/a11y';
import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';

/** As in the style sheet. */
const COVERS = '(width < 900px)';

/**
 * The panel at the side for the thing selected. Focus moves to its heading and, when it closes by button or Esc, back to
 * where it came from. On a narrow screen it lies over the page, and the Tab key stays within it.
 */
@Component({
  selector: 'rt-inspector',
  imports: [CdkTrapFocus],
  template: `
    <aside
      [attr.aria-label]="heading()"
      [attr.role]="covering() ? 'dialog' : null"
      [attr.aria-modal]="covering() || null"
      [cdkTrapFocus]="covering()"
    >
      <header>
        <h2 #title tabindex="-1">{{ heading() }}</h2>
        <button class="rt-button quiet" type="button" (click)="closed.emit()" i18n="@@inspector.close">Stäng</button>
      </header>
      <ng-content />
    </aside>
  `,
  styleUrl: './inspector.css',
  host: { '(keydown.escape)': 'onEscape($event)' },
})
export class Inspector {
  readonly heading = input.required<string>();
  /** The person wants it closed; the page takes it away, usually by changing the address. */
  readonly closed = output<void>();

  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  private readonly document = inject(DOCUMENT);
  protected readonly covering = signal(false);

  constructor() {
    const opener = this.document.activeElement;
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    this.watchRoom();
    afterNextRender(() => this.title().nativeElement.focus({ preventScroll: true }));
    inject(DestroyRef).onDestroy(() => {
      const within = host.contains(this.document.activeElement) || this.document.activeElement === this.document.body;
      if (within && opener instanceof HTMLElement && opener.isConnected) queueMicrotask(() => opener.focus());
    });
  }

  private watchRoom() {
    const narrow = this.document.defaultView?.matchMedia?.(COVERS);
    const look = () => this.covering.set(narrow?.matches ?? false);
    look();
    narrow?.addEventListener('change', look);
    inject(DestroyRef).onDestroy(() => narrow?.removeEventListener('change', look));
  }

  protected onEscape(event: Event) {
    if (event.defaultPrevented) return;
    event.preventDefault();
    this.closed.emit();
  }
}
