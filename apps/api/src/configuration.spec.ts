import { readConfiguration } from './configuration';

describe('the configuration', () => {
  it('works on a fresh machine with nothing set', () => {
    expect(readConfiguration({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      demo: true,
      trustProxy: false,
      logLevel: 'warn',
      sources: { kolada: null, scb: null },
      s3: null,
      publicUrl: null,
    });
  });

  it('asks no statistics service before its address is given', () => {
    const scb = 'https://statistikdatabasen.scb.se/api/v2';
    expect(readConfiguration({ SCB_URL: scb, KOLADA_URL: '' }).sources).toEqual({ kolada: null, scb });
  });

  it('leaves the database empty when DEMO is off', () => {
    expect(readConfiguration({ DEMO: 'off' }).demo).toBe(false);
  });

  it.each([{ PORT: '99999' }, { PORT: 'tre' }, { DEMO: 'kanske' }, { SCB_URL: 'file:///etc' }])(
    'says which value is impossible: %j',
    (env) => {
      expect(() => readConfiguration(env)).toThrow(Object.keys(env)[0]);
    },
  );
});
