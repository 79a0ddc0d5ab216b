import { addressOfSelection, selectionOf } from './selection-address';

const PLAN = '0d5c1b8e-6f3a-4c2d-9e7b-1a2b3c4d5e6f';

describe('a selection of interventions', () => {
  it('is kept whole on the way from the address of the list and back', () => {
    const address = { typ: 'project', fond: 'erdf', plan: PLAN, sok: 'jobb', kommun: '2080', visa: 'utan-mal' };
    const selection = selectionOf({ ...address, sort: '-amount' });
    expect(selection).toBe(
      `actionPlan=${PLAN}&fund=erdf&kind=project&links=without_goal&municipality=2080&search=jobb`,
    );
    expect(addressOfSelection(selection)).toEqual(address);
  });
  it('keeps how many pay and what is answered on the horizontal criteria', () => {
    const address = { finansiarer: 'several', jamstalldhet: 'contributes', mangfald: '~none', miljo: 'main' };
    const selection = selectionOf(address);
    expect(new URLSearchParams(selection).get('integrationDiversity')).toBe('~none');
    expect(addressOfSelection(selection)).toEqual(address);
  });
  it('does not hold whose interventions they are: that is different for each reader', () =>
    expect(selectionOf({ visa: 'mina', typ: 'project' })).toBe('kind=project'));
  it('leaves out what nobody knows', () => expect(selectionOf({ typ: 'rymdraket', ar: 'snart' })).toBe(''));
  it('is all interventions where nothing is asked for', () => expect(addressOfSelection('')).toEqual({}));
});
