import { Component, computed, inject } from '@angular/core';
import { Router } from '@angular/router';
import { CurrentVersion } from './current-version';
import { stateWord } from './state-word';

const ONE_GOAL = /^\/mal\/[0-9a-f]{8}-/;

/** In the top bar: which strategy and version, and where it stands. */
@Component({
  selector: 'rt-strategy-picker',
  template: `
    @if (current.version(); as version) {
      <label>
        <span class="rt-sr" i18n="@@strategy-picker.label">Strategi och version</span>
        <select #choice (change)="choose(choice.value)">
          @for (strategy of strategies(); track strategy.id) {
            <optgroup [label]="strategy.name">
              @for (option of strategy.options; track option.id) {
                <option [value]="option.id" [selected]="option.id === version.id">{{ option.text }}</option>
              }
            </optgroup>
          }
        </select>
      </label>
      <span class="state" [class.open]="!version.adoption">{{ stateWord(version.state) }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      align-items: center;
      min-width: 0;
    }
    label {
      min-width: 0;
    }
    select {
      max-width: min(48ch, 100%);
      text-overflow: ellipsis;
    }
    .state {
      padding: 0 8px;
      border: 1px solid var(--rt-grey-2);
      border-radius: 2px;
      color: var(--rt-grey-1);
      font-size: var(--rt-size-1);
      white-space: nowrap;
    }
    .open {
      border-style: dashed;
    }
    @media (width < 600px) {
      .state {
        display: none;
      }
    }
  `,
})
export class StrategyPicker {
  protected readonly current = inject(CurrentVersion);
  protected readonly stateWord = stateWord;
  /** The state of the version shown stands beside; the others tell theirs in the list. */
  protected readonly strategies = computed(() =>
    this.current.list().map(({ id, name, versions }) => ({
      id,
      name,
      options: versions.map((version) => ({
        id: version.id,
        text:
          version.id === this.current.id()
            ? $localize`:@@strategy-picker.version:${name}:strategy:, version ${version.number}:number:`
            : $localize`:@@strategy-picker.other:${name}:strategy:, version ${version.number}:number: (${stateWord(version.state)}:state:)`,
      })),
    })),
  );
  private readonly router = inject(Router);

  /** A goal's page is of one version: from there one comes to the tree of the other. */
  protected choose(version: string) {
    this.current.choose(version);
    const queryParams = { version };
    if (ONE_GOAL.test(this.router.url)) return this.router.navigate(['/mal'], { queryParams });
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
