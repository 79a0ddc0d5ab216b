import type { PortfolioFacts } from '@rt/portfolio/domain';
import { show } from '../testing/screen';
import { WhatIf } from './what-if';

const facts: PortfolioFacts = {
  goals: [{ key: 'g1', code: '1.1', name: 'Fler jobb' }],
  interventions: [
    { id: 'a', name: 'Jobbspåret', amount: 100, links: [{ goal: 'g1', share: 60, confirmed: true, amount: 60 }] },
    { id: 'b', name: 'Plugga klart', amount: 50, links: [] },
  ],
  claims: [],
  concealed: 0,
};

describe('WhatIf', () => {
  it('says which goals stand without cover when an intervention ends, and how much money they lose', async () => {
    const { answer, text } = await show(WhatIf, { ended: 'a' }, 'reader');
    await answer('/api/portfolio/facts', facts);
    expect(text()).toContain('Ett mål tappar sammanlagt 60 kr.');
    expect(text()).toContain('Ett mål står utan bekräftad insats.');
    expect(text()).toMatch(
      /1\.1 Fler jobb\s*○ ingen bekräftad insats kvar\s*60\s*0\s*-60|1\.1 Fler jobb\s*○ ingen bekräftad insats kvar\s*60\s*0\s*−60/,
    );
  });
  it('proves with the sums that no krona is counted twice', async () => {
    const { answer, text } = await show(WhatIf, {}, 'reader');
    await answer('/api/portfolio/facts', facts);
    expect(text()).toContain('Nej. Delarna blir pengarna, på öret.');
    expect(text()).toContain('60 kr bekräftat till mål + 0 kr föreslaget + 90 kr ofördelat = 150 kr i insatserna.');
    expect(text()).not.toContain('tappar sammanlagt');
  });
  it('does not say no where an intervention gives more than it has', async () => {
    const { answer, text } = await show(WhatIf, {}, 'reader');
    const [first] = facts.interventions;
    const more = { ...first!, links: [{ goal: 'g1', share: 100, confirmed: true, amount: 120 }] };
    await answer('/api/portfolio/facts', { ...facts, interventions: [more] });
    expect(text()).toContain('Ja. Delarna skiljer sig');
    expect(text()).not.toContain('Nej. Delarna');
  });
});
