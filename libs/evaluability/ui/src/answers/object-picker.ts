import { Component, computed, inject, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { EVIDENCE_OBJECTS, type EvidenceObject } from '@rt/evaluability/domain';
import { Picker } from '@rt/portfolio/ui';
import { Control, Field } from '@rt/shared/ui';
import { EVIDENCE_OBJECT_NAMES } from '../review-words';
import { ObjectSearch } from './object-search';

/** Finds something in the system to point at: first what kind, then by its words. */
@Component({
  selector: 'rt-object-picker',
  imports: [Control, Field, Picker],
  template: `
    <rt-field label="Vad" i18n-label="@@object-picker.kind">
      <select rtControl (change)="choose($event)">
        @for (each of kinds; track each.key) {
          <option [value]="each.key" [selected]="each.key === kind()">{{ each.name }}</option>
        }
      </select>
    </rt-field>
    <rt-picker
      [label]="names[kind()]"
      hint="Skriv minst två bokstäver av namnet."
      i18n-hint="@@object-picker.hint"
      [options]="options()"
      [loading]="found.isLoading()"
      (searched)="text.set($event)"
      (picked)="pick($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      align-items: end;
      max-width: 720px;
    }
  `,
})
export class ObjectPicker {
  readonly picked = output<{ kind: EvidenceObject; id: string; name: string }>();

  private readonly search = inject(ObjectSearch);
  protected readonly names = EVIDENCE_OBJECT_NAMES;
  protected readonly kinds = EVIDENCE_OBJECTS.map((key) => ({ key, name: EVIDENCE_OBJECT_NAMES[key] }));
  protected readonly kind = signal<EvidenceObject>('goal');
  protected readonly text = signal('');
  protected readonly found = rxResource({
    params: () => ({ kind: this.kind(), text: this.text().trim() }),
    stream: ({ params: { kind, text } }) => this.search.find(kind, text),
  });
  protected readonly options = computed(() => (this.found.hasValue() ? this.found.value() : []));

  protected choose(event: Event) {
    this.kind.set((event.target as HTMLSelectElement).value as EvidenceObject);
  }

  protected pick(id: string) {
    const option = this.options().find(({ key }) => key === id);
    if (option) this.picked.emit({ kind: this.kind(), id, name: option.label });
  }
}
