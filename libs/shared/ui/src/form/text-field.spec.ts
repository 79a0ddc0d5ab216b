import { isTextField } from './text-field';

const input = (type: string) => Object.assign(document.createElement('input'), { type });

describe('isTextField', () => {
  it('knows where a person writes', () => {
    expect(isTextField(document.createElement('textarea'))).toBe(true);
    expect(isTextField(input('search'))).toBe(true);
  });
  it('does not count boxes and buttons', () => {
    expect(isTextField(input('checkbox'))).toBe(false);
    expect(isTextField(document.createElement('button'))).toBe(false);
    expect(isTextField(null)).toBe(false);
  });
});
