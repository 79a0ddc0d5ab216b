import { wholeDocument } from '../testing/documents';
import { unheard } from '../writer';
import { writeJson } from './write-json';

describe('a report as JSON', () => {
  it('is the data, letter by letter', async () => {
    const data = { year: 2026, answers: ['åäö – ”x” 👩‍🌾', null] };
    const text = new TextDecoder().decode(await writeJson(wholeDocument({ data }), unheard));
    expect(JSON.parse(text)).toEqual(data);
    expect(text).toContain('åäö');
  });
});
