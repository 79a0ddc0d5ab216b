import { settled } from '../live/testing/at-a-chain';
import { openPage, outlineOf } from '../testing/at-the-page';

describe('the keys of undo', () => {
  const changed = async () => {
    const page = await openPage(true, { vald: 'a' });
    await settled(60);
    const field = page.element.querySelector<HTMLTextAreaElement>('rt-side-panel textarea') as HTMLTextAreaElement;
    field.value = 'Min text';
    field.dispatchEvent(new Event('input'));
    await settled();
    document.body.append(page.element);
    const text = () => outlineOf(page.element);
    return { ...page, field, text };
  };

  it('take back the last step and do it again', async () => {
    const { key, text } = await changed();
    expect(key('z').defaultPrevented).toBe(true);
    await settled();
    expect(text()).toContain('Praktik');
    key('Z', { shiftKey: true });
    await settled();
    expect(text()).toContain('Min text');
    key('z');
    key('y');
    await settled();
    expect(text()).toContain('Min text');
  });

  it('belong to the text where somebody is writing', async () => {
    const { key, field } = await changed();
    expect(key('z', {}, field).defaultPrevented).toBe(false);
  });

  it('are left to others when there is nothing to undo here', async () => {
    const { key } = await openPage();
    expect(key('z').defaultPrevented).toBe(false);
    expect(key('y').defaultPrevented).toBe(false);
  });
});
