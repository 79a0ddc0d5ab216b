import { arrowShape } from './arrow-shape';

const box = (x: number, y: number) => ({ x, y, width: 184, height: 60 });
const whole = { broken: false, critical: false };

describe('the shape of an arrow', () => {
  it('is one line with a head that touches the box', () => {
    const { line, head, ends, diamond } = arrowShape(box(0, 0), box(240, 0), whole);
    expect(line.match(/M/g)).toHaveLength(1);
    expect(line).toMatch(/ 231,30$/);
    expect(head).toBe('M240,30L231,25.5L231,34.5Z');
    expect([ends, diamond]).toEqual(['', '']);
  });

  it('is two lines with strokes across the loose ends where it is broken', () => {
    const { line, ends } = arrowShape(box(0, 0), box(240, 0), { ...whole, broken: true });
    expect(line.match(/M/g)).toHaveLength(2);
    expect(ends.match(/M/g)).toHaveLength(2);
  });

  it('bears a diamond where the chain stands or falls with it', () => {
    expect(arrowShape(box(0, 0), box(240, 0), { ...whole, critical: true }).diamond).toMatch(/^M.*Z$/);
  });

  it('has its head turned to the left where it comes in from the right', () => {
    expect(arrowShape(box(480, 0), box(0, 0), whole).head).toBe('M184,30L193,25.5L193,34.5Z');
  });

  it('has its sign and its knot between the boxes, apart', () => {
    const { sign, knot } = arrowShape(box(0, 0), box(264, 0), whole);
    expect(sign.x).toBeGreaterThan(184);
    expect(sign.x).toBeLessThan(264);
    expect(sign.x - knot.x).toBeGreaterThan(8);
  });
});
