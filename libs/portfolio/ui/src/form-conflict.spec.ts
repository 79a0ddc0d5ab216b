import { conflictsBetween, rebased, settled } from './form-conflict';
import { formOf } from './intervention-form';
import { detail } from './testing/interventions';

const base = formOf(detail());

describe('two who change the same intervention', () => {
  it('do not collide in different fields', () => {
    const mine = { ...base, name: 'Mitt namn' };
    const theirs = { ...base, organisation: 'Deras', funding: { ...base.funding, own: '500' } };
    expect(conflictsBetween(mine, base, theirs)).toEqual([]);
    expect(rebased(mine, base, theirs)).toMatchObject({
      name: 'Mitt namn',
      organisation: 'Deras',
      funding: { own: '500' },
    });
  });
  it('do not collide when they write the same', () => {
    const same = { ...base, name: 'Samma' };
    expect(conflictsBetween(same, base, same)).toEqual([]);
  });
  it('see both texts where they do collide, money by fund', () => {
    const mine = { ...base, funding: { ...base.funding, erdf: '1 200 000' } };
    const theirs = { ...base, funding: { ...base.funding, erdf: '900 000' } };
    expect(conflictsBetween(mine, base, theirs)).toEqual([
      { key: 'erdf', label: 'ERUF', mine: '1 200 000', theirs: '900 000' },
    ]);
    expect(settled(mine, { erdf: '900 000' }).funding.erdf).toBe('900 000');
  });
  it('choose a kind by its name, and do not lose it to a text that is none', () => {
    expect(settled(base, { kind: 'Process' }).kind).toBe('process');
    expect(settled(base, { kind: 'Något' }).kind).toBe('project');
  });
});
