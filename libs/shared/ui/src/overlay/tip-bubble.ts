import { DOCUMENT, inject, Service } from '@angular/core';

const LINGER_MS = 120;
const GAP = 6;
/** Keys that lead away: what the pointer happens to rest on is explained no more. Heard before any tip that they lead to. */
const LEAVING = /^(?:Escape|Tab|Home|End|Arrow.+|Page.+)$/;

/** The one bubble on the page; a hundred threads share it. */
@Service()
export class TipBubble {
  private readonly document = inject(DOCUMENT);
  private readonly bubble = this.create();
  private target: HTMLElement | null = null;
  private leaving: ReturnType<typeof setTimeout> | undefined;

  show(target: HTMLElement, text: string) {
    clearTimeout(this.leaving);
    this.target = target;
    this.bubble.textContent = text;
    if (!this.bubble.isConnected) this.document.body.append(this.bubble);
    this.bubble.showPopover?.();
    this.place(target.getBoundingClientRect());
  }

  /** Hides it soon, unless the pointer moves onto the bubble. */
  leave() {
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.hide(), LINGER_MS);
  }

  /** Hides it now; with an element only if that is the one it explains. */
  hide(only?: HTMLElement) {
    if (only && only !== this.target) return;
    clearTimeout(this.leaving);
    this.target = null;
    this.bubble.remove();
  }

  private place(at: DOMRect) {
    const { innerWidth } = this.document.defaultView ?? { innerWidth: 0 };
    const { width, height } = this.bubble.getBoundingClientRect();
    const left = Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, innerWidth - width - GAP));
    const above = at.top - height - GAP;
    this.bubble.style.left = `${left}px`;
    this.bubble.style.top = `${above < GAP ? at.bottom + GAP : above}px`;
  }

  private create(): HTMLElement {
    const bubble = this.document.createElement('div');
    bubble.className = 'rt-tip';
    bubble.setAttribute('popover', 'manual');
    bubble.setAttribute('aria-hidden', 'true');
    bubble.addEventListener('mouseenter', () => clearTimeout(this.leaving));
    bubble.addEventListener('mouseleave', () => this.leave());
    this.document.addEventListener('keydown', ({ key }) => LEAVING.test(key) && this.hide(), { capture: true });
    return bubble;
  }
}
