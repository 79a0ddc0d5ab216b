import { Component, input, output } from '@angular/core';
import { type Evidence, EVIDENCE_MAX } from '@rt/evaluability/domain';

/** What a score rests on: words for where it stands, and an address where there is one. */
@Component({
  selector: 'rt-evidence-editor',
  template: `
    @if (readonly()) {
      @for (each of evidence(); track $index) {
        <p class="rt-small">
          @if (each.url; as url) {
            <a [href]="url" rel="noreferrer">{{ each.label }}</a>
          } @else {
            {{ each.label }}
          }
        </p>
      }
    } @else {
      @for (each of evidence(); track $index; let at = $index) {
        <div class="line">
          <label>
            <span class="rt-small" i18n="@@evidence-editor.label">Underlag, till exempel ”Ansökan s. 4”</span>
            <input maxlength="300" [value]="each.label" (input)="write(at, 'label', $event)" />
          </label>
          <label>
            <span class="rt-small" i18n="@@evidence-editor.url"
              >Adress, om det finns på webben eller här i systemet</span
            >
            <input
              type="url"
              maxlength="2000"
              placeholder="https://"
              [value]="each.url ?? ''"
              (change)="write(at, 'url', $event)"
            />
          </label>
          <button class="rt-button quiet" type="button" (click)="drop(at)">
            <ng-container i18n="@@evidence-editor.drop">Ta bort</ng-container
            ><span class="rt-sr"> {{ each.label }}</span>
          </button>
        </div>
      }
      @if (evidence().length < max) {
        <button class="rt-button quiet add" type="button" (click)="add()" i18n="@@evidence-editor.add">
          Lägg till underlag
        </button>
      }
    }
  `,
  styles: `
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: 8px 16px;
      align-items: end;
      margin-block-end: 8px;
    }
    label span {
      display: block;
    }
    p {
      margin: 0;
    }
    .add {
      margin-inline-start: -8px;
    }
    @media (width < 700px) {
      .line {
        grid-template-columns: minmax(0, 1fr);
        justify-items: start;
      }
      label {
        width: 100%;
      }
    }
  `,
})
export class EvidenceEditor {
  readonly evidence = input.required<readonly Evidence[]>();
  readonly readonly = input(false);
  readonly changed = output<Evidence[]>();
  protected readonly max = EVIDENCE_MAX;

  protected add() {
    this.changed.emit([...this.evidence(), { label: '', url: null }]);
  }

  protected drop(at: number) {
    this.changed.emit(this.evidence().filter((_, each) => each !== at));
  }

  protected write(at: number, field: keyof Evidence, event: Event) {
    const value = (event.target as HTMLInputElement).value;
    const written = field === 'url' ? { url: value.trim() || null } : { label: value };
    this.changed.emit(this.evidence().map((each, other) => (other === at ? { ...each, ...written } : each)));
  }
}
