import { booleanAttribute, DestroyRef, Directive, ElementRef, inject, input } from '@angular/core';
import { TipBubble } from './tip-bubble';

/**
 * A short explanation at hover or focus: `<a rtTip="Målvärde: saknas">`. Esc hides it, the pointer may rest on it.
 * Add `rtTipSaid` where the element's own name already says the same.
 */
@Directive({
  selector: '[rtTip]',
  host: {
    '[attr.aria-description]': 'rtTipSaid() ? null : rtTip() || null',
    '(mouseenter)': 'show()',
    '(focus)': 'showForKeyboard()',
    '(mouseleave)': 'bubble.leave()',
    '(blur)': 'bubble.hide()',
    '(keydown.escape)': 'bubble.hide()',
  },
})
export class Tip {
  readonly rtTip = input.required<string>();
  readonly rtTipSaid = input(false, { transform: booleanAttribute });

  protected readonly bubble = inject(TipBubble);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.bubble.hide(this.element));
  }

  protected show() {
    if (this.rtTip()) this.bubble.show(this.element, this.rtTip());
  }

  protected showForKeyboard() {
    if (this.element.matches(':focus-visible')) this.show();
  }
}
