import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC_STYLE, TOKENS } from './style.css';

const house = readFileSync(join(import.meta.dirname, '../../../../../apps/web/src/styles/tokens.css'), 'utf8');

describe('the stylesheet of the public site', () => {
  it.each(Object.entries(TOKENS))('has %s as the house has it', (name, value) => {
    expect(house).toContain(`${name}: ${value};`);
  });

  it('fetches nothing from elsewhere', () => {
    expect(PUBLIC_STYLE).not.toMatch(/https?:|@import|url\('(?!\/oppet\/)/);
  });

  it('knows forced colours, more contrast, paper and narrow screens', () => {
    for (const media of ['forced-colors: active', 'prefers-contrast: more', 'print', 'width < 640px'])
      expect(PUBLIC_STYLE).toContain(media);
  });
});
