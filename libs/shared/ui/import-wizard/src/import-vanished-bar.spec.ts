import { TestBed } from '@angular/core/testing';
import type { ImportDecisions, VanishedDecision } from '@rt/shared/domain';
import { ImportVanishedBar } from './import-vanished-bar';

async function open(decisions: ImportDecisions = {}) {
  const fixture = TestBed.createComponent(ImportVanishedBar);
  fixture.componentRef.setInput('decisions', decisions);
  const decided: VanishedDecision[] = [];
  fixture.componentInstance.decided.subscribe((one) => decided.push(one));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const buttons = [...element.querySelectorAll('button')];
  const day = element.querySelector('input') as HTMLInputElement;
  const setDay = async (value: string) => {
    day.value = value;
    day.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const pressed = () => buttons.map((button) => button.getAttribute('aria-pressed'));
  return { buttons, decided, pressed, setDay };
}

describe('ImportVanishedBar', () => {
  it('leaves, ends on a day or removes all at once', async () => {
    const { buttons, decided, setDay } = await open();
    await setDay('2026-06-30');
    for (const button of buttons) button.click();
    expect(decided).toEqual([{ do: 'leave' }, { do: 'end', on: '2026-06-30' }, { do: 'remove' }]);
  });
  it('moves the day of all when it is changed afterwards, and not before', async () => {
    const before = await open();
    await before.setDay('2026-06-30');
    expect(before.decided).toEqual([]);
    const after = await open({ allVanished: { do: 'end', on: '2026-06-30' } });
    await after.setDay('2026-07-31');
    expect(after.decided).toEqual([{ do: 'end', on: '2026-07-31' }]);
  });
  it('says which was chosen for all, and none once one of them has another', async () => {
    expect((await open({ allVanished: { do: 'remove' } })).pressed()).toEqual(['false', 'false', 'true']);
    const other = { allVanished: { do: 'remove' }, vanished: { a: { do: 'leave' } } } as const;
    expect((await open(other)).pressed()).toEqual(['false', 'false', 'false']);
  });
  it('ends nothing without a day', async () => {
    const { buttons, decided, setDay } = await open();
    await setDay('');
    buttons[1]?.click();
    expect(decided).toEqual([]);
  });
});
