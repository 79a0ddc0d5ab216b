import {
  afterNextRender,
  Directive,
  ElementRef,
  inject,
  Injector,
  Service,
  effect,
  input,
  signal,
} from '@angular/core';
import type { Id } from '@rt/shared/domain';

/** The places of the inspector that a finding can lead to. */
export type PartPlace = 'text' | 'indicators' | 'arrow' | 'assumption' | 'evidence' | 'next-test';

/** Which field of which part the person asked to write in. */
@Service()
export class PartFocus {
  private readonly wanted = signal<{ id: Id; place: PartPlace } | null>(null);

  ask(id: Id, place: PartPlace): void {
    this.wanted.set({ id, place });
  }

  /** Whether it is this one, once. */
  take(id: Id, place: PartPlace): boolean {
    const wanted = this.wanted();
    if (wanted?.id !== id || wanted.place !== place) return false;
    this.wanted.set(null);
    return true;
  }
}

/** Around a field: moves the focus to it when it is the one asked for. */
@Directive({ selector: '[rtPartPlace]' })
export class PartPlaceMark {
  readonly rtPartPlace = input.required<PartPlace>();
  readonly of = input.required<Id>();

  constructor() {
    const [focus, injector] = [inject(PartFocus), inject(Injector)];
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    effect(() => {
      if (focus.take(this.of(), this.rtPartPlace())) afterNextRender(() => focusFirst(host), { injector });
    });
  }
}

function focusFirst(host: HTMLElement) {
  const field = host.querySelector<HTMLElement>('textarea, input, select, button');
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.select();
}
