import { axisTicks } from './axis-ticks';

const texts = (periods: string[], from: number, to: number, width = 600) =>
  axisTicks(periods, [from, to], width, 'sv').map(({ text }) => text);

describe('axisTicks', () => {
  it('writes years where the values span years', () =>
    expect(texts(['2020', '2023'], 2020.5, 2023.5)).toEqual(['2020', '2021', '2022', '2023']));
  it('writes the months of a year, which hold no middle of a year', () =>
    expect(texts(['2024M01', '2024M02', '2024M03'], 2024.04, 2024.21)).toEqual([
      'jan. 2024',
      'feb. 2024',
      'mars 2024',
    ]));
  it('writes quarters', () =>
    expect(texts(['2024K1', '2024K2'], 2024.125, 2024.375)).toEqual(['kv. 1 2024', 'kv. 2 2024']));
  it('writes no more than there is room for', () => {
    const months = Array.from({ length: 12 }, (_, at) => `2024M${String(at + 1).padStart(2, '0')}`);
    expect(texts(months, 2024.04, 2024.96, 220)).toEqual(['jan. 2024', 'maj 2024', 'sep. 2024']);
  });
  it('does not write months over many years', () => {
    expect(texts(['2015M01', '2024M12'], 2015.04, 2024.96)).toContain('2020');
  });
});
