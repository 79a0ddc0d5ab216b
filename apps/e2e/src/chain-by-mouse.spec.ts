import type { Locator } from 'playwright-core';
import { arrow, arrowsOf, becomes, box, createsChain, stored, writesInBox } from './chains';
import type { Person } from './person';
import { theProduct } from './the-product';

const GOAL = 'Fler unga stannar i länet';
const PRACTICE = 'Praktik i länets företag';
const FINISHED = 'Hundra unga fullföljer';
const HIRED = 'Varannan får arbete';

describe('a chain drawn with the mouse', () => {
  const product = theProduct();
  let stina: Person;
  const middleOf = async (thing: Locator) => {
    const { x, y, width, height } = (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: x + width / 2, y: y + height / 2 };
  };
  const drags = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await stina.page.mouse.move(from.x, from.y);
    await stina.page.mouse.down();
    await stina.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 8 });
    await stina.page.mouse.move(to.x, to.y, { steps: 8 });
    await stina.page.mouse.up();
  };
  /** From the round handle at the right edge of a box. */
  const pulls = async (from: string, to: { x: number; y: number }) => {
    await box(stina, from).hover();
    await drags(await middleOf(box(stina, from).getByTitle('Dra härifrån till en annan ruta')), to);
  };
  const scrolls = async (across: number) => {
    await stina.page.getByRole('application').hover();
    await stina.page.mouse.wheel(across, 0);
  };
  const clicksOn = async (line: Locator) => {
    const { x, y } = await line.locator('path.line').evaluate((path: SVGPathElement) => {
      const at = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x: at.x, y: at.y };
    });
    await stina.page.mouse.click(x, y);
  };

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1920, height: 1080 } });
    await createsChain(stina, 'Unga som stannar');
  });

  it('begins with the goal, in an empty picture that says how', async () => {
    await stina.sees('Kedjan är tom än');
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Lägg till ett mål');
    await writesInBox(stina, GOAL);
    await box(stina, `Mål: ${GOAL}`).waitFor();
  });

  it('gets boxes from the head of a column and from a double press where there is room', async () => {
    await stina.clicks('Ny ruta i kolumnen Effekt på medellång sikt');
    await writesInBox(stina, HIRED);
    await scrolls(-900);
    await stina.clicks('Ny ruta i kolumnen Aktivitet');
    await writesInBox(stina, PRACTICE);
    const { x, y } = await middleOf(box(stina, `Aktivitet: ${PRACTICE}`));
    await stina.page.mouse.dblclick(x + 224, y + 40);
    await writesInBox(stina, FINISHED);
    await box(stina, `Prestation: ${FINISHED}`).waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('is tied together by pulling from the edge of a box to another box, or to where a new one is to be', async () => {
    await pulls(`Aktivitet: ${PRACTICE}`, await middleOf(box(stina, `Prestation: ${FINISHED}`)));
    await arrow(stina, PRACTICE, FINISHED).waitFor();
    await stina.clicks('Visa allt');
    await pulls(`Prestation: ${FINISHED}`, await middleOf(box(stina, `Effekt på medellång sikt: ${HIRED}`)));
    await arrow(stina, FINISHED, HIRED).waitFor();
    await stina.clicks('Visa allt');
    const { x, y } = await middleOf(box(stina, `Aktivitet: ${PRACTICE}`));
    await pulls(`Aktivitet: ${PRACTICE}`, { x: x + 180, y: y + 160 });
    await writesInBox(stina, 'Handledare lär sig leda');
    await arrow(stina, PRACTICE, 'Handledare lär sig leda').waitFor();
    await pulls(`Effekt på medellång sikt: ${HIRED}`, await middleOf(box(stina, `Mål: ${GOAL}`)));
    await becomes(
      async () => arrowsOf(await stored(stina)),
      [
        `${HIRED} → ${GOAL}`,
        `${FINISHED} → ${HIRED}`,
        `${PRACTICE} → Handledare lär sig leda`,
        `${PRACTICE} → ${FINISHED}`,
      ].sort((a, b) => a.localeCompare(b, 'sv')),
    );
  });

  it('takes a box to another place, back again, and there after all', async () => {
    const output = box(stina, `Prestation: ${FINISHED}`);
    const before = await middleOf(output);
    await drags({ ...before, y: before.y - 8 }, { x: before.x, y: before.y + 192 });
    const moved = await middleOf(output);
    expect(moved.y - before.y).toBeGreaterThan(100);
    await stina.clicks(/^Ångra/);
    await becomes(async () => Math.abs((await middleOf(output)).y - before.y) < 2, true);
    await stina.presses('ControlOrMeta+Shift+z');
    await becomes(async () => Math.abs((await middleOf(output)).y - moved.y) < 2, true);
  });

  it('is written where it stands', async () => {
    await box(stina, `Effekt på medellång sikt: ${HIRED}`).dblclick();
    await writesInBox(stina, 'Två av tre får arbete');
    await box(stina, 'Effekt på medellång sikt: Två av tre får arbete').waitFor();
  });

  it('keeps on the arrow what is claimed, what it rests on and what bears it out', async () => {
    await stina.clicks('Visa allt');
    await clicksOn(arrow(stina, PRACTICE, FINISHED));
    await stina.page.getByRole('complementary', { name: 'Pil' }).waitFor();
    await stina.fills('Vad som påstås', 'Praktiken går att förena med skolan.');
    await stina.fills('Antagande', 'Företagen har tid att handleda.');
    await stina.fills('Lägg till underlag', 'Utvärdering av sommarpraktiken 2024');
    await stina.page.getByLabel('Hur starkt underlaget är').selectOption({ label: 'Starkt' });
    await stina.clicks('Lägg till');
    await stina.sees('Utvärdering av sommarpraktiken 2024');
    expect(await stina.barriers()).toEqual([]);
  });

  it('is all there when the page is read again, and read as a sentence', async () => {
    await stina.page.reload();
    await box(stina, `Aktivitet: ${PRACTICE}`).waitFor();
    expect(await stina.page.locator('[data-box]').count()).toBe(5);
    await stina.page
      .getByRole('group', {
        name: `Aktiviteten ”${PRACTICE}” ska leda till prestationen ”${FINISHED}”, eftersom praktiken går att förena med skolan; stöds av 1 källa. Antagande: Företagen har tid att handleda.`,
      })
      .waitFor();
    expect(await stina.barriers()).toEqual([]);
  });
});
