import { TestBed } from '@angular/core/testing';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { PartFocus } from '../inspector/part-focus';
import { arrow, box, liveFixture, source } from '../testing/live-fixture';
import { ChainFindings } from './chain-findings';

const leap: Partial<ChainDetail> = {
  nodes: [
    box('a', 'activity', { text: 'Praktik', amount: 300, interventionIds: ['i'] }),
    box('g', 'goal', { text: 'Arbete', amount: 12_000 }),
  ],
  edges: [arrow('ag', { effect: 0.5 })],
  references: {
    goals: [],
    indicators: [],
    interventions: [{ id: 'i', name: 'Unga in', amount: 1, confirmedLineageIds: [] }],
  },
};

async function setup(content: Partial<ChainDetail> = leap, editable = true) {
  const { live, provider } = liveFixture(content);
  live.editable.set(editable);
  TestBed.configureTestingModule({ providers: [provider] });
  const fixture = TestBed.createComponent(ChainFindings);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const said = () => element.textContent?.replace(/\s+/g, ' ') ?? '';
  const press = async (text: string) => {
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(text))?.click();
    await fixture.whenStable();
  };
  return { live, fixture, element, said, press };
}

describe('ChainFindings', () => {
  it('says what is the matter under the name of the check, and what would mend it', async () => {
    const { said } = await setup();
    expect(said()).toContain('Hoppar över steg');
    expect(said()).toContain('Lägg till minst en ruta emellan');
  });

  it('counts what is left as the chain changes', async () => {
    const { live, said, fixture } = await setup();
    expect(said()).toContain('4 saker att se över');
    live.type('edge', 'ag', { assumption: 'Det finns jobb.' });
    await fixture.whenStable();
    expect(said()).toContain('3 saker att se över');
    expect(said()).not.toContain('Antagandet saknas');
  });

  it('selects what a finding is about', async () => {
    const { live, press, element } = await setup();
    await press('säger inte vad den bygger på');
    expect([...live.selection()]).toEqual(['ag']);
    expect(element.querySelector('[aria-pressed=true]')).not.toBeNull();
  });

  it('puts a box in between with one press, and goes there to write', async () => {
    const { live, press } = await setup();
    await press('Lägg till en ruta emellan');
    const added = live.chain()?.nodes.at(-1);
    expect(added?.kind).toBe('output');
    expect([...live.selection()]).toEqual([added?.id]);
    expect(TestBed.inject(PartFocus).take(added?.id ?? '', 'text')).toBe(true);
  });

  it('tells the weakest link of the way to each goal, and what its evidence says', async () => {
    const { said } = await setup({ ...leap, evidence: [source('s', 'ag', { strength: 'weak' })] });
    expect(said()).toMatch(/Praktik → leder till Arbete Svagt stöd i underlaget. Svagast på vägen från aktiviteten/);
  });

  it('lays the dose open', async () => {
    const { said } = await setup();
    expect(said().replaceAll('\u00a0', ' ')).toMatch(
      /Praktik ?300 × 50 % ?150 ?Når fram ?150 ?av dem målet gäller ?12 000/,
    );
    expect(said()).toContain('för lite för att synas');
  });

  it('tells what is lost when an intervention ends', async () => {
    const { element, said, fixture } = await setup();
    expect(said()).toContain('Välj en ruta, en pil eller en insats');
    const list = element.querySelector('select') as HTMLSelectElement;
    list.value = 'i';
    list.dispatchEvent(new Event('change'));
    await fixture.whenStable();
    expect(said()).toContain('Inget som görs leder längre till ”Arbete”.');
  });

  it('offers no mend to those who may not change the chain', async () => {
    const { element } = await setup(leap, false);
    expect(element.querySelector('rt-finding-mend')).toBeNull();
  });

  it('has nothing to see over in a chain that holds, and says so', async () => {
    const { said } = await setup({ nodes: [box('n', 'need')] });
    expect(said()).toContain('hittar inget att se över');
  });

  it('says what will be tested where the chain is empty', async () =>
    expect((await setup({})).said()).toContain('När kedjan har rutor'));
});
