import { assess } from './assess';
import type { FormulationFields } from './completed';
import { rewriteTemplate } from './rewrite-template';

const sentence = (text: string, fields?: FormulationFields): string =>
  rewriteTemplate(assess(text), fields)
    .map(({ kind, text: words }) => (kind === 'gap' ? `[${words}]` : words))
    .join(' ');

describe('rewriteTemplate', () => {
  it('keeps what the wording says and leaves the rest as gaps', () => {
    expect(sentence('Sysselsättningsgraden bland utrikes födda ska öka senast 2030')).toBe(
      'Sysselsättningsgraden bland utrikes födda ska öka från [utgångsvärde] till [målvärde] senast 2030 enligt [källa]',
    );
  });

  it('fills gaps from the fields, with Swedish numbers', () => {
    expect(
      sentence('Fler ska arbeta', {
        measure: 'Antalet sysselsatta',
        unit: 'personer',
        baselineValue: 12400,
        targetValue: 13500.5,
        targetYear: 2031,
        source: 'SCB',
      }),
    ).toBe(
      'Antalet sysselsatta bland [vilka eller var] ska öka från 12\u00a0400 personer till 13\u00a0500,5 personer senast 2031 enligt SCB',
    );
  });

  it('counts where the wording says more or fewer', () => {
    expect(sentence('Fler unga ska ta examen')).toMatch(/^Antalet unga ska öka från/);
  });

  it('leaves a gap where a comparison is no level', () => {
    expect(sentence('Utsläppen ska vara lägre än i dag')).toContain('från i dag till [målvärde]');
  });

  it('puts a size of change after "med"', () => {
    expect(sentence('Utsläppen ska minska med 30 procent')).toContain('med 30 procent');
  });

  it('is all gaps for an empty wording', () => {
    expect(rewriteTemplate(assess('')).filter(({ kind }) => kind === 'filled')).toEqual([]);
  });
});
