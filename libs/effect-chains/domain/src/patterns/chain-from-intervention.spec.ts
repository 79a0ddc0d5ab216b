import { chainFromIntervention, type TellsOfItself } from './chain-from-intervention';
import { sentenceKind, sentencesOf } from './sentence-kind';

const goal = { id: 'g', lineageId: 'l', code: '1.1', wording: 'Fler har arbete', dropped: false };
const intervention: TellsOfItself = {
  id: 'i',
  name: 'Yrkesspåret',
  description: 'Vi erbjuder praktik med handledare. 300 deltagare fullföljer varje år. Deltagarnas språk förbättras.',
  organisation: 'Älvdals kommun',
  funding: [{ fund: 'Regionala medel', amount: 4_500_000 }] as unknown as TellsOfItself['funding'],
  links: [{ goal, mechanism: 'den som har yrkessvenska blir anställd', state: 'confirmed' }],
};

describe('a chain begun from an intervention', () => {
  const chain = chainFromIntervention(intervention, 'sv');
  const texts = chain.nodes.map(({ kind, text }) => `${kind}: ${text}`);

  it('has its money, itself, what it says, and its goals, each in its column', () =>
    expect(texts).toEqual([
      'resource: 4,5\u00a0mnkr, Älvdals kommun',
      'activity: Yrkesspåret',
      'output: 300 deltagare fullföljer varje år',
      'short_outcome: Deltagarnas språk förbättras',
      'activity: Vi erbjuder praktik med handledare',
      'goal: Fler har arbete',
    ]));
  it('is tied to the intervention and the goal', () => {
    expect(chain.nodes.find(({ kind }) => kind === 'activity')?.interventionIds).toEqual(['i']);
    expect(chain.nodes.at(-1)?.goalLineageId).toBe('l');
    expect(chain.interventionId).toBe('i');
  });
  it('leads on from column to column, and claims the mechanism at the end', () => {
    expect(chain.edges).toHaveLength(4);
    expect(chain.edges.at(-1)?.claim).toBe('den som har yrkessvenska blir anställd');
  });
  it('leaves the assumptions to people', () =>
    expect(chain.edges.every(({ assumption }) => assumption === null)).toBe(true));
  it('leaves out a goal that was declined', () => {
    const declined = { ...intervention, links: [{ goal, mechanism: 'x', state: 'declined' as const }] };
    expect(chainFromIntervention(declined, 'sv').nodes.some(({ kind }) => kind === 'goal')).toBe(false);
  });
  it('is the activity alone where nothing more is said', () => {
    const silent = { ...intervention, description: null, organisation: null, funding: [], links: [] };
    expect(chainFromIntervention(silent, 'sv')).toMatchObject({ nodes: [{ kind: 'activity' }], edges: [] });
  });
});

describe('the column of a sentence', () => {
  it.each([
    ['På lång sikt blir länet mer jämställt', 'long_outcome'],
    ['120 företag får rådgivning', 'output'],
    ['Fler unga väljer att stanna', 'short_outcome'],
    ['Andelen som pendlar med buss ökar', 'short_outcome'],
    ['Vi bygger tre nya hållplatser', 'activity'],
  ])('”%s” is %s', (sentence, kind) => expect(sentenceKind(sentence)).toBe(kind));

  it('is asked for each line of a list too, but not for scraps', () =>
    expect(sentencesOf('- Bygga broar\n- Gräva diken\nOk.')).toEqual(['Bygga broar', 'Gräva diken']));
});
