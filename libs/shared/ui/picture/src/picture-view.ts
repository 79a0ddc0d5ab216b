import { Component, computed, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { nextMark } from './next-mark';
import { type Openable, type Picture, TEXT_SIZE } from './picture';

/**
 * A picture on the screen, in the colours of the theme. What can be opened is opened by pointer or by Enter; the picture is
 * one stop for Tab, and the arrow keys lead from thing to thing. Its words and figures stand in a table beside it.
 */
@Component({
  selector: 'rt-picture',
  templateUrl: './picture-view.html',
  styleUrl: './picture-view.css',
})
export class PictureView {
  readonly picture = input.required<Picture>();
  /** What is shown, for example `Pengarnas väg från finansiär till mål`. */
  readonly label = input.required<string>();
  readonly opened = output<string>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly size = TEXT_SIZE;
  protected readonly things = computed(() => {
    const all = this.picture().marks.flatMap(({ opens }) => (opens ? [opens] : []));
    return [...new Map(all.map((thing) => [thing.key, thing])).values()];
  });
  /** The thing Tab leads to. */
  protected readonly at = linkedSignal({ source: this.things, computation: () => 0 });
  protected readonly marks = computed(() => {
    const seen = new Set<string>();
    return this.picture().marks.map((mark) => {
      const first = !!mark.opens && !seen.has(mark.opens.key);
      if (mark.opens) seen.add(mark.opens.key);
      return { mark, thing: first ? (mark.opens ?? null) : null };
    });
  });

  protected isAt = (thing: Openable) => this.things()[this.at()]?.key === thing.key;

  protected arrived({ key }: Openable) {
    this.at.set(this.things().findIndex((thing) => thing.key === key));
  }

  protected press(event: KeyboardEvent, { key }: Openable) {
    if (event.key === 'Enter' || event.key === ' ') this.opened.emit(key);
    else {
      const next = nextMark(this.things(), this.at(), event.key);
      if (next === null) return;
      this.at.set(next);
      this.focus(next);
    }
    event.preventDefault();
  }

  private focus(at: number) {
    const all = this.host.nativeElement.querySelectorAll<SVGElement>('[data-thing]');
    all[at]?.focus();
  }
}
