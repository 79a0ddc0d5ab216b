import { edgeSentence, nodeSentence } from './edge-sentence';

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

  it('goes on with why, with the sources, and with the interventions behind it and their money', () => {
    const arrow = { claim: 'Den som arbetar bredvid andra lär sig.', assumption: 'Det finns platser.' };
    const behind = {
      evidence: [{ bearing: 'supports' }, { bearing: 'supports' }, { bearing: 'contradicts' }] as const,
      interventions: [{ amount: 9_000_000 }, { amount: 5_000_000 }],
    };
    expect(edgeSentence(activity, output, arrow, behind).sv).toBe(
      'Aktiviteten ”Praktik i sex månader” ska leda till prestationen ”300 deltagare fullföljer”, eftersom den som arbetar bredvid andra lär sig; stöds av 2 källor; motsägs av 1; 2 insatser, 14\u00a0mnkr. Antagande: Det finns platser.',
    );
  });

  it('says that it lessens where more of the one gives less of the other', () =>
    expect(edgeSentence(activity, output, { assumption: null, sign: 'decreases' }).en).toContain('is to lessen'));

  it.each(['EU kräver det', 'Sverige har valt det', 'Älvdal ligger avsides'])('keeps the capital of %s', (claim) =>
    expect(edgeSentence(activity, output, { claim, assumption: null }).sv).toContain(`eftersom ${claim}.`),
  );

  it('calls a box by its kind', () => expect(nodeSentence(output).en).toBe('the output ”300 deltagare fullföljer”'));
});
