import { Component, computed, ElementRef, input, model, viewChild } from '@angular/core';
import type { Criterion, FormulationFields, GoalLevel } from '@rt/readiness/domain';
import { criteriaAt, markedParts } from './marked-parts';
import { MarkedWording } from './marked-wording';
import { readingOf } from './reading';

let count = 0;

/**
 * A large text area in which the words that show a criterion are underlined while one types. The underlined twin lies behind the
 * text and decides its height, so that the two are always set alike. Line breaks are not part of a wording.
 */
@Component({
  selector: 'rt-wording-editor',
  imports: [MarkedWording],
  templateUrl: './wording-editor.html',
  styleUrl: './wording-editor.css',
})
export class WordingEditor {
  readonly wording = model.required<string>();
  readonly level = input<GoalLevel>('sub_goal');
  readonly formulation = input<FormulationFields>({});
  readonly accepted = input<readonly Criterion[]>([]);
  readonly label = input($localize`:@@wording-editor.label:Formulering`);
  readonly maxLength = input(1000);
  /** What is wrong and what to do; nothing where all is well. */
  readonly error = input<string | null>(null);
  /** The criterion lit up here and in the notes. */
  readonly active = model<Criterion | null>(null);

  protected readonly id = `rt-wording-${++count}`;
  protected readonly notes = computed(
    () => readingOf(this.wording(), this.level(), this.formulation(), this.accepted()).notes,
  );
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('area');
  private readonly parts = computed(() => markedParts(this.wording(), this.notes()));

  focus(): void {
    this.area().nativeElement.focus();
  }

  protected write(area: HTMLTextAreaElement) {
    const text = area.value.replace(/\s*[\r\n]+\s*/gu, ' ');
    if (text !== area.value) {
      const caret = area.selectionStart - (area.value.length - text.length);
      area.value = text;
      area.setSelectionRange(caret, caret);
    }
    this.wording.set(text);
    this.follow(area);
  }

  /** Lights up what the word at the caret shows. */
  protected follow(area: HTMLTextAreaElement) {
    this.active.set(criteriaAt(this.parts(), area.selectionStart)[0] ?? null);
  }

  /** The text area lies on top and takes the pointer: the word under it is asked for among what lies behind. */
  protected point(event: MouseEvent) {
    const under = event.view?.document.elementsFromPoint?.(event.clientX, event.clientY) ?? [];
    const mark = under.find((element) => element.localName === 'mark' && this.owns(element));
    this.active.set((mark?.getAttribute('data-criteria')?.split(' ')[0] ?? null) as Criterion | null);
  }

  private owns(element: Element) {
    return this.area().nativeElement.parentElement?.contains(element) ?? false;
  }
}
