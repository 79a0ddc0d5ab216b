import type { EventInput, SpreadingEvent } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import type { LedgerField } from '../ledger/ledger-fields';

type Values = Readonly<Record<string, string | null>>;

export const EVENT_FIELDS: readonly LedgerField[] = [
  { key: 'name', label: $localize`:@@event.name:Vad det var`, as: 'line', required: true, max: 300 },
  { key: 'heldOn', label: $localize`:@@event.on:Dag`, as: 'day', required: true },
  { key: 'audience', label: $localize`:@@event.audience:För vilka`, as: 'line', required: true, max: 300 },
  {
    key: 'participants',
    label: $localize`:@@event.participants:Antal deltagare`,
    as: 'line',
    max: 7,
    hint: $localize`:@@event.participants-hint:Bara antalet, inga namn. Färre än fem visas inte för andra.`,
  },
  { key: 'url', label: $localize`:@@event.url:Adress till materialet`, as: 'line', max: 2000 },
  { key: 'note', label: $localize`:@@event.note:Anteckning`, as: 'text', max: 4000 },
];

/** What was written, as the server takes it; what is no number is sent as it is, and refused with a reason. */
export const eventInput = (values: Values, studyIds: Id[]): EventInput => {
  const { name, heldOn, audience, participants, url, note } = values;
  const count = participants?.replace(/\s/g, '') ?? null;
  return {
    ...{ name: name ?? '', heldOn: heldOn ?? '', audience: audience ?? '', url: url ?? null, note: note ?? null },
    participants: count === null ? null : /^\d+$/.test(count) ? Number(count) : (count as never),
    studyIds,
  };
};

export const eventValues = ({ name, heldOn, audience, participants, url, note }: SpreadingEvent): Values => ({
  ...{ name, heldOn, audience, url, note },
  participants: participants === null ? null : String(participants),
});
