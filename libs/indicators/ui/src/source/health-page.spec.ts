import type { SourceHealth } from '@rt/indicators/domain';
import { render } from '../testing/render';
import { attached } from '../testing/sources';
import { HealthPage } from './health-page';

const detail = { sv: 'Kolada har lagt ner nyckeltalet.', en: '' };
const retired = { id: 'n1', kind: 'retired', foundAt: '2026-11-01T10:00:00Z', detail, settled: null } as const;
const ill: SourceHealth = {
  indicator: { id: 'i1', name: 'Sysselsättningsgrad', retiredOn: '2026-01-01' },
  source: attached({ findings: [retired] }),
  goals: [{ id: 'g1', lineageId: 'l1', code: '2.1', wording: 'Fler ska arbeta' }],
};
const well: SourceHealth = {
  indicator: { id: 'i2', name: 'Utsläpp', retiredOn: null },
  source: attached({ id: 's2' }),
  goals: [],
};

async function show(
  all: SourceHealth[],
  role: 'strategy_owner' | 'reader' = 'strategy_owner',
  off: object | null = null,
) {
  const rendered = render(HealthPage, {}, role);
  rendered.http.expectOne('/api/sources/health').flush(all);
  rendered.http.expectOne('/api/sources/fetching').flush({ off });
  await rendered.settled();
  return rendered;
}

describe('HealthPage', () => {
  it('says by kind what has happened, and which goals lose their footing', async () => {
    const { text, texts } = await show([ill, well]);
    expect(texts('h2')).toEqual(['Nedlagd källa', 'Alla kopplade källor']);
    expect(text()).toMatch(/En händelse hos källorna är inte hanterad\./);
    expect(texts('li')[0]).toMatch(/Sysselsättningsgrad.*lagt ner nyckeltalet.*tappar fotfästet.*2.1 Fler ska arbeta/);
    expect(texts('tbody tr')).toHaveLength(2);
  });
  it('says that nothing has happened', async () =>
    expect((await show([well])).text()).toMatch(/Inget har hänt hos källorna/));
  it('says that nothing is fetched where the queue could not be started', async () => {
    expect((await show([], 'reader', { sv: 'Hämtningen är avstängd.', en: 'Off.' })).text()).toMatch(
      /Hämtningen är avstängd\./,
    );
  });
  it('says what the page is for where nothing is attached', async () =>
    expect((await show([])).text()).toMatch(/Här syns när något händer hos en källa.*Till indikatorerna/));
  it('gives a reader nothing to settle', async () =>
    expect((await show([ill], 'reader')).element.querySelector('button')).toBeNull());
});
