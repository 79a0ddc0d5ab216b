import { Component, input, output } from '@angular/core';
import { type Service, SERVICE_NAMES, type ServiceState } from '@rt/indicators/domain';

/** Which statistics service to fetch from. One that is not turned on says so, and who turns it on. */
@Component({
  selector: 'rt-service-choice',
  template: `<fieldset>
    <legend i18n="@@service.legend">Varifrån ska siffrorna hämtas?</legend>
    @for (state of states(); track state.service) {
      <div>
        <label>
          <input
            type="radio"
            name="rt-service"
            [value]="state.service"
            [checked]="state.service === chosen()"
            [disabled]="!state.configured"
            [attr.aria-describedby]="state.configured ? null : 'rt-off-' + state.service"
            (change)="choose.emit(state.service)"
          />{{ names[state.service] }}
          @if (state.configured && state.licence && !address(state)) {
            <span class="rt-quiet rt-small">{{ state.licence }}</span>
          }
        </label>
        @if (address(state); as address) {
          &ngsp;<a class="rt-small" [href]="address" rel="noreferrer" i18n="@@service.licence"
            >Villkor för {{ names[state.service] }}s siffror</a
          >
        }
        @if (!state.configured) {
          <p class="rt-small rt-quiet" [id]="'rt-off-' + state.service" i18n="@@service.off">
            Hämtning från {{ names[state.service] }} är inte påslagen här. Den som driver systemet slår på den med
            inställningen {{ settings[state.service] }}. Till dess går det att läsa in en fil.
          </p>
        }
      </div>
    }
  </fieldset>`,
  styles: `
    fieldset {
      display: grid;
      gap: 4px;
    }
    label {
      min-height: 24px;
    }
    p {
      margin: 0 0 0 26px;
    }
  `,
})
export class ServiceChoice {
  readonly states = input.required<readonly ServiceState[]>();
  readonly chosen = input<Service | null>(null);
  readonly choose = output<Service>();

  protected readonly names = SERVICE_NAMES;
  /** Where the licence is read, where it is given as an address. */
  protected address({ configured, licence }: ServiceState): string | null {
    return configured && licence && /^https:\/\//.test(licence) ? licence : null;
  }

  protected readonly settings: Readonly<Record<Service, string>> = { kolada: 'KOLADA_URL', scb: 'SCB_URL' };
}
