import { Inject, Injectable, Optional } from '@nestjs/common';
import { type Service, type ServiceState, SERVICES } from '@rt/indicators/domain';
import { failing } from '../source-failure';
import { SOURCE_SETTINGS, type SourceSettings, SOURCES_OFF } from '../source-settings';
import { KoladaService } from './kolada-service';
import { ScbService } from './scb-service';
import type { StatisticsService } from './statistics-service';

const KINDS = { kolada: KoladaService, scb: ScbService };

/** The services that are turned on. */
@Injectable()
export class StatisticsServices {
  private readonly on: ReadonlyMap<Service, StatisticsService>;

  constructor(@Optional() @Inject(SOURCE_SETTINGS) settings: SourceSettings = SOURCES_OFF) {
    this.on = new Map(
      SERVICES.flatMap((service) => {
        const address = settings.urls[service];
        return address === null ? [] : [[service, new KINDS[service](address, settings)] as const];
      }),
    );
  }

  get configured(): Service[] {
    return [...this.on.keys()];
  }

  /** Throws `SourceFailure` where it is turned off. */
  of(service: Service): StatisticsService {
    const found = this.on.get(service);
    if (!found) throw failing('off', service);
    return found;
  }

  states(): Promise<ServiceState[]> {
    return Promise.all(SERVICES.map(async (service) => (await this.on.get(service)?.state()) ?? off(service)));
  }
}

const off = (service: Service): ServiceState => ({
  service,
  configured: false,
  limits: null,
  licence: null,
  reference: service === 'scb' ? 'Källa: SCB' : 'Källa: Kolada',
});
