import { Component, inject, input, output } from '@angular/core';
import { LEVELS } from '@rt/goals/domain';
import { verdictWord } from '@rt/readiness/ui';
import { Concepts } from '../concept/concepts';
import type { TreeFilter } from './tree-filter';

/** Which goals to show: by words, level and verdict. */
@Component({
  selector: 'rt-tree-filter-bar',
  template: `
    <form role="search" (submit)="$event.preventDefault()">
      <label>
        <span i18n="@@tree-filter.text">Sök i målen</span>
        <input type="search" [value]="filter().text" (input)="change({ text: value($event) })" />
      </label>
      <label>
        <span i18n="@@tree-filter.level">Nivå</span>
        <select (change)="change({ level: oneOf(levels, value($event)) })">
          <option value="" i18n="@@tree-filter.all-levels">alla</option>
          @for (level of levels; track level) {
            <option [value]="level" [selected]="filter().level === level">{{ concepts.of(level).name }}</option>
          }
        </select>
      </label>
      <label>
        <span i18n="@@tree-filter.verdict">Uppföljningsbart</span>
        <select (change)="change({ verdict: oneOf(verdicts, value($event)) })">
          <option value="" i18n="@@tree-filter.all-verdicts">alla</option>
          @for (verdict of verdicts; track verdict) {
            <option [value]="verdict" [selected]="filter().verdict === verdict">{{ word(verdict) }}</option>
          }
        </select>
      </label>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      margin-block-end: 16px;
    }
    label {
      display: grid;
      flex: 0 1 24ch;
      gap: 4px;
      font-size: var(--rt-size-1);
    }
    @media print {
      :host {
        display: none;
      }
    }
    @media (width < 600px) {
      label {
        flex: 1 1 40%;
      }
      label:first-child {
        flex-basis: 100%;
      }
    }
  `,
})
export class TreeFilterBar {
  readonly filter = input.required<TreeFilter>();
  readonly changed = output<TreeFilter>();

  protected readonly concepts = inject(Concepts);
  protected readonly levels = LEVELS;
  protected readonly verdicts = ['ready', 'partly', 'not', 'review'] as const;

  protected change(part: Partial<TreeFilter>) {
    this.changed.emit({ ...this.filter(), ...part });
  }

  protected value(event: Event): string {
    const { target } = event;
    return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
  }

  protected oneOf<T extends string>(values: readonly T[], value: string): T | null {
    return values.find((one) => one === value) ?? null;
  }

  protected word(verdict: 'ready' | 'partly' | 'not' | 'review'): string {
    return verdict === 'review' ? $localize`:@@tree-filter.review:att granska` : verdictWord(verdict);
  }
}
