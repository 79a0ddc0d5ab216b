import fc from 'fast-check';
import { moneyCell } from '../../testing/src';
import { safeCell, safeCells, together } from './safe-cells';

const cell = (decided: number, interventions: number, secret = 0) => moneyCell({ decided, interventions, secret });
const anyCell = fc
  .record({ kronor: fc.nat(1_000_000), open: fc.nat(5), secret: fc.nat(3) })
  .map(({ kronor, open, secret }) => cell(open + secret ? kronor : 0, open + secret, secret));
const sum = (cells: readonly { decided: number }[]) => cells.reduce((all, { decided }) => all + decided, 0);

describe('cells beside their sum', () => {
  it('stay as they are where none is secret', () => {
    const cells = [cell(100, 1), cell(200, 2)];
    expect(safeCells(cells)).toEqual({ cells, rest: null });
  });

  it('are laid together with the smallest others where one would tell what a secret intervention gets', () => {
    const [large, middle, small] = [cell(900, 4), cell(300, 2), cell(100, 1)];
    expect(safeCells([large, cell(50, 1, 1), middle, small])).toEqual({
      cells: [large],
      rest: moneyCell({ decided: 450, interventions: 4, secret: 1 }),
    });
  });

  it('are not shown at all where everything together would tell', () =>
    expect(safeCells([cell(50, 1, 1), cell(100, 1)])).toEqual({ cells: [], rest: null }));

  it('never tell, alone or taken together, and add up to the whole where they are shown', () =>
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 8 }), (cells) => {
        const { cells: shown, rest } = safeCells(cells);
        for (const one of [...shown, ...(rest ? [rest] : [])]) expect(safeCell(one)).not.toBeNull();
        const whole = cells.reduce(together, cell(0, 0));
        if (shown.length || rest) expect(sum([...shown, ...(rest ? [rest] : [])])).toBe(whole.decided);
      }),
    ));

  it('do not know what is paid where nobody has said it of any', () => {
    expect(together(cell(1, 1), cell(2, 1)).paid).toBeNull();
    expect(together(moneyCell({ paid: 0.1 }), moneyCell({ paid: 0.2 })).paid).toBe(0.3);
  });
});
