import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
} from '@angular/core';
import { Control, Field } from '@rt/shared/ui';

const SHORTEST = 3;

/** An evaluator's own judgement of one criterion: accept it with a reason, or take that back. */
@Component({
  selector: 'rt-acceptance-form',
  imports: [Control, Field],
  template: `
    @if (given()) {
      <button class="rt-button quiet" type="button" (click)="withdrawn.emit()">
        <ng-container i18n="@@acceptance.withdraw">Ta tillbaka godtagandet</ng-container>
        <span class="rt-sr">{{ name() }}</span>
      </button>
    } @else if (open()) {
      <form (submit)="give($event)">
        <rt-field
          i18n-label="@@acceptance.reason"
          label="Varför kan det godtas?"
          required
          [error]="error()"
          [showErrors]="tried()"
        >
          <textarea rtControl rows="2" maxlength="1000" [value]="reason()" (input)="write($event)"></textarea>
        </rt-field>
        <div class="rt-row">
          <button class="rt-button primary" type="submit" i18n="@@acceptance.give">Godta</button>
          <button class="rt-button quiet" type="button" (click)="turn(false)" i18n="@@acceptance.cancel">Avbryt</button>
        </div>
      </form>
    } @else {
      <button class="rt-button quiet" type="button" (click)="turn(true)">
        <ng-container i18n="@@acceptance.open">Godta ändå</ng-container> <span class="rt-sr">{{ name() }}</span>
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-inline-start: 21px;
    }
    :host > .quiet {
      margin-inline-start: -8px;
    }
    form {
      margin-block: 8px 16px;
    }
    .rt-row {
      margin-block-start: 8px;
    }
  `,
})
export class AcceptanceForm {
  /** The criterion's name, for screen readers. */
  readonly name = input.required<string>();
  readonly given = input(false);
  readonly accepted = output<string>();
  readonly withdrawn = output<void>();

  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly open = signal(false);
  protected readonly tried = signal(false);
  protected readonly reason = signal('');
  protected readonly error = computed(() =>
    this.reason().trim().length < SHORTEST
      ? $localize`:@@acceptance.reason-missing:Skriv varför, så att andra kan följa bedömningen.`
      : null,
  );

  /** What was pressed goes away: the keyboard goes on in what comes instead. */
  protected turn(open: boolean) {
    this.open.set(open);
    afterNextRender(() => this.element.querySelector<HTMLElement>('textarea, button')?.focus(), {
      injector: this.injector,
    });
  }

  protected write(event: Event) {
    if (event.target instanceof HTMLTextAreaElement) this.reason.set(event.target.value);
  }

  protected give(event: Event) {
    event.preventDefault();
    this.tried.set(true);
    if (this.error()) return;
    this.accepted.emit(this.reason().trim());
    this.open.set(false);
    this.reason.set('');
  }
}
