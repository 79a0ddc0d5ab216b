import type { AuditEntry } from '@rt/audit/domain';
import { OPERATOR_REASON } from '@rt/identity/domain';
import { tellChange } from './told-change';

const ENTRY: AuditEntry = {
  id: '1',
  at: '2026-11-20T10:00:00Z',
  by: 'Anna Ek',
  action: 'changed',
  objectType: 'goal',
  objectId: 'g1',
  before: { wording: 'Rent vatten', engineVersion: '1' },
  after: { wording: 'Renare vatten', engineVersion: '2' },
  reason: 'Remissvar',
};
const tell = (entry: Partial<AuditEntry> = {}) =>
  tellChange({ ...ENTRY, ...entry }, { wording: 'Formulering' }, 'sv', new Date('2026-11-23T12:00:00Z'));

describe('tellChange', () => {
  it('says who did what to which field, and why', () =>
    expect(tell()).toMatchObject({
      by: 'Anna Ek',
      what: 'ändrade',
      fields: [{ label: 'Formulering', before: 'Rent vatten', after: 'Renare vatten' }],
      reason: 'Remissvar',
    }));
  it('says when, with the day where it was another', () => expect(tell().at).toMatch(/^2026-11-20 \d\d:\d\d$/));
  it('tells the fields in the order of their labels', () => {
    const entry = { ...ENTRY, before: { unit: 'kr', name: 'A' }, after: { unit: 'st', name: 'B' } };
    const { fields } = tellChange(entry, { name: 'Namn', unit: 'Enhet' }, 'sv');
    expect(fields.map(({ label }) => label)).toEqual(['Namn', 'Enhet']);
  });
  it('does not tell fields nobody has named', () => expect(tell().fields).toHaveLength(1));
  it('tells only the parts of an object that were changed', () => {
    const levels = (vision: string) => ({ levels: { vision: { name: vision }, sub_goal: { name: 'Delmål' } } });
    const labels = { 'levels.vision.name': 'Vision: namn', 'levels.sub_goal.name': 'Delmål: namn' };
    const entry = { ...ENTRY, before: levels('Vision'), after: levels('Målbild') };
    expect(tellChange(entry, labels, 'sv').fields).toEqual([
      { label: 'Vision: namn', before: 'Vision', after: 'Målbild' },
    ]);
  });
  it('does not name a person who was removed', () =>
    expect(tell({ by: null }).by).toBe('Systemet eller en borttagen person'));
  it('tells what was done from the command line, without saying it twice', () =>
    expect(tell({ by: null, reason: OPERATOR_REASON })).toMatchObject({
      by: 'Från kommandoraden',
      what: 'ändrades',
      reason: null,
    }));
  it('does not take a person who wrote the same reason for the command line', () =>
    expect(tell({ reason: OPERATOR_REASON })).toMatchObject({ by: 'Anna Ek', reason: OPERATOR_REASON }));
  it('says what was there when something was added or removed, and not that it was empty before', () => {
    expect(tell({ action: 'created', before: null }).fields[0]).toMatchObject({ before: '', after: 'Renare vatten' });
    expect(tell({ action: 'removed', after: null }).fields[0]).toMatchObject({ before: 'Rent vatten', after: '' });
  });
  it('says that a field became empty', () =>
    expect(tell({ after: { wording: null } }).fields[0]).toMatchObject({ after: 'tomt' }));
});
