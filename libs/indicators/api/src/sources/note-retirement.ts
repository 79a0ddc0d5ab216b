import { definitionChange, definitionOf, SERVICE_NAMES, type SourceTable } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { Indicator } from '../indicator.entity';
import type { IndicatorSource } from './entities/indicator-source.entity';
import { noteEvent, noteState } from './source-findings';

/** What the source says of itself now, where that is other than what it said before. */
export const noteDefinition = (manager: EntityManager, { id, definition }: IndicatorSource, table: SourceTable) =>
  noteEvent(manager, id, 'definition_changed', definitionChange(definition, definitionOf(table)));

/** `gone`: there is nothing at its address any more; `said`: it is there, but no new figures come; null: it lives. */
export async function noteRetirement(
  manager: EntityManager,
  { id, indicatorId, key, service }: IndicatorSource,
  how: 'gone' | 'said' | null,
): Promise<void> {
  await noteState(manager, id, 'retired', how && words(key, SERVICE_NAMES[service])[how]);
  const indicator = await manager.findOneByOrFail(Indicator, { id: indicatorId });
  if ((how !== null) === (indicator.retiredOn !== null)) return;
  indicator.retiredOn = how && new Date().toISOString().slice(0, 10);
  await manager.save(indicator);
}

const words = (key: string, service: string) => ({
  gone: {
    sv: `${key} finns inte längre hos ${service}. De hämtade värdena är kvar; nya kommer inte.`,
    en: `${key} is no longer at ${service}. The values fetched are kept; no new ones will come.`,
  },
  said: {
    sv: `${key} uppdateras inte längre hos ${service}. De hämtade värdena är kvar; nya kommer inte.`,
    en: `${key} is no longer updated at ${service}. The values fetched are kept; no new ones will come.`,
  },
});
