import { directnessNamed, kindNamed } from './named-values';

describe('kindNamed', () => {
  it.each([
    ['Företagsstöd', 'business_support'],
    ['PROJEKT', 'project'],
    ['own activity', 'own_activity'],
    ['Egen verksamhet', 'own_activity'],
    ['egen aktivitet', 'own_activity'],
    ['commercial_service', 'commercial_service'],
  ])('knows %p', (text, kind) => expect(kindNamed(text)).toBe(kind));
  it('does not guess', () => expect(kindNamed('lån')).toBeNull());
});

describe('directnessNamed', () => {
  it('does not take indirect for direct', () => expect(directnessNamed('Indirekt')).toBe('indirect'));
  it('does not guess', () => expect(directnessNamed('kanske')).toBeNull());
});
