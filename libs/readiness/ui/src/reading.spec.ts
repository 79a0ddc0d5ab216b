import { draftOf, readingOf } from './reading';

describe('reading a wording in the browser', () => {
  const wording = 'Andelen unga 16–24 år som arbetar ska öka till minst 80 procent senast 2030';

  it('gives a note for every criterion and the words that show it', () => {
    const { report, notes } = readingOf(wording, 'sub_goal');
    expect(report.verdict).toBe('ready');
    expect(notes).toHaveLength(9);
    for (const { words } of notes)
      for (const { start, end, text } of words) expect(wording.slice(start, end)).toBe(text);
  });

  it('counts fields and acceptances in', () => {
    const fields = { targetValue: 80, unit: 'procent' };
    expect(readingOf('Andelen unga som arbetar ska öka', 'sub_goal', fields, ['deadline']).report.verdict).toBe(
      'ready',
    );
  });

  it('takes less than 10 ms from key to report, measured over many wordings', () => {
    readingOf(wording, 'sub_goal');
    const started = performance.now();
    for (let round = 0; round < 100; round += 1) readingOf(`${wording} ${round}`, 'sub_goal');
    expect((performance.now() - started) / 100).toBeLessThan(10);
  });

  it('puts what the wording does not say within brackets in the draft', () => {
    expect(
      draftOf([
        { kind: 'text', text: 'bland' },
        { kind: 'gap', text: 'vilka', slot: 'who' },
        { kind: 'filled', text: 'ska öka', slot: 'direction' },
        { kind: 'text', text: '.' },
      ]),
    ).toBe('Bland [vilka] ska öka.');
  });
});
