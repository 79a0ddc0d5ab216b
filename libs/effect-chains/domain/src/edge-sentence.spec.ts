import { edgeSentence } from './edge-sentence';

describe('an arrow read as a sentence', () => {
  const activity = { kind: 'activity', text: 'Praktik i sex månader.' } as const;
  const output = { kind: 'output', text: '300 deltagare fullföljer' } as const;

  it('says what is to lead to what, and on which assumption', () => {
    expect(edgeSentence(activity, output, { assumption: 'Deltagarna får ersättning.' }).sv).toBe(
      'Aktiviteten ”Praktik i sex månader” ska leda till prestationen ”300 deltagare fullföljer”. Antagande: Deltagarna får ersättning.',
    );
  });

  it('says that the assumption is missing rather than nothing', () => {
    expect(edgeSentence(activity, output, { assumption: null })).toEqual({
      sv: 'Aktiviteten ”Praktik i sex månader” ska leda till prestationen ”300 deltagare fullföljer”. Antagandet saknas.',
      en: 'The activity ”Praktik i sex månader” is to lead to the output ”300 deltagare fullföljer”. No assumption is stated.',
    });
  });
});
