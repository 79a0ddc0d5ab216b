import { changeOf, emptyForm, formOf, inputOf, issuesIn } from './intervention-form';
import { detail } from './testing/interventions';

describe('an intervention as it is written', () => {
  const eruf = (amount: string) => [{ fund: 'erdf' as const, year: '', amount, paid: '' }];
  const written = { ...emptyForm(), name: ' Jobbspåret ' };

  it('needs only a name', () => {
    expect(issuesIn(emptyForm(), 'sv')).toEqual({ name: 'Ge insatsen ett namn på minst 3 tecken.' });
    expect(issuesIn(written, 'sv')).toEqual({});
    expect(inputOf(written)).toMatchObject({ name: 'Jobbspåret', reference: null, funding: [] });
  });
  it('reads amounts as people write them', () =>
    expect(inputOf({ ...written, funding: eruf('1 500 000,50') }).funding).toEqual([
      { fund: 'erdf', amount: 1_500_000.5, year: null, paid: null },
    ]));
  it.each(['mycket', '-5', '0,001', '1.000.000'])('does not guess what amount %p is', (amount) =>
    expect(issuesIn({ ...written, funding: eruf(amount) }, 'sv').funding).toMatch(/hela kronor/),
  );
  it('tells of a period that runs backwards, and of a day that is none', () => {
    expect(issuesIn({ ...written, startsOn: '2026-02-01', endsOn: '2026-01-01' }, 'sv').endsOn).toMatch(
      /före startdatum/,
    );
    expect(issuesIn({ ...written, startsOn: '2026-02-31' }, 'sv').startsOn).toMatch(/ÅÅÅÅ-MM-DD/);
  });
  it('reads a day without its dashes', () =>
    expect(inputOf({ ...written, startsOn: '20260501' }).startsOn).toBe('2026-05-01'));
  it('changes only what differs from what is stored', () => {
    const stored = formOf(detail());
    expect(changeOf(stored, stored)).toEqual({});
    expect(changeOf({ ...stored, organisation: ' ' }, stored)).toEqual({ organisation: null });
  });
  it('leaves a criterion without an answer unanswered', () => {
    const horizontal = { ...written.horizontal, equality: { answer: 'part' as const, comment: ' ' } };
    expect(inputOf({ ...written, horizontal }).horizontal).toEqual([
      { criterion: 'equality', answer: 'part', comment: null },
    ]);
  });
  it('is not changed by another order of the same codes', () => {
    const stored = formOf(detail({ codes: ['b', 'a'] }));
    expect(changeOf({ ...stored, codes: ['a', 'b'] }, stored)).toEqual({});
  });
  it('is not changed by another way of writing the same amount', () => {
    const stored = formOf(detail());
    expect(changeOf({ ...stored, funding: eruf('1000000') }, stored)).toEqual({});
  });
});
