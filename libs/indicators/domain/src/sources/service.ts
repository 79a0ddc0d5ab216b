import type { Bilingual } from '@rt/shared/domain';

/** The statistics services the system can fetch from. */
export const SERVICES = ['kolada', 'scb'] as const;
export type Service = (typeof SERVICES)[number];

/** What a service is called in a sentence. */
export const SERVICE_NAMES: Readonly<Record<Service, string>> = { kolada: 'Kolada', scb: 'SCB' };

/** A table's or KPI's id at a service, as it may stand in an address. */
export const SOURCE_KEY = /^[A-Za-z0-9_]{1,60}$/;

export const isService = (text: string): text is Service => SERVICES.some((service) => service === text);

/** What a service lets its callers do, as its `/config` or its documentation says. */
export interface ServiceLimits {
  /** Values in one answer at most. */
  cells: number;
  /** Calls within `windowSeconds` at most. */
  calls: number;
  windowSeconds: number;
}

/** Whether values are fetched at all: `off` says why not, where whoever runs the system has to do something first. */
export interface FetchingState {
  off: Bilingual | null;
}

/** Whether the service can be reached from this installation, and under which licence its figures are. */
export interface ServiceState {
  service: Service;
  /** false: whoever runs the system has not turned it on; no call leaves the machine. */
  configured: boolean;
  limits: ServiceLimits | null;
  licence: string | null;
  /** How the source wants to be named: "Källa: SCB". */
  reference: string;
}
