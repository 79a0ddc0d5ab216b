import { eventInput, eventValues } from './event-fields';

const written = {
  name: 'Dagen',
  heldOn: '2026-09-12',
  audience: 'rektorer',
  participants: '1 200',
  url: null,
  note: null,
};

describe('an event as it is written', () => {
  it('is sent with its number of people as a number', () => {
    expect(eventInput(written, ['s'])).toMatchObject({ participants: 1200, studyIds: ['s'] });
    expect(eventInput({ ...written, participants: null }, []).participants).toBeNull();
  });
  it('makes no number of what is none', () => {
    expect(eventInput({ ...written, participants: 'många' }, []).participants).toBe('många');
  });
  it('comes back as it was stored', () => {
    const stored = { ...eventInput(written, []), id: 'e', few: false, studies: [], version: 1 };
    expect(eventInput(eventValues(stored), [])).toEqual(eventInput(written, []));
  });
});
