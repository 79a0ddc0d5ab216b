import { readConfiguration } from './configuration';

describe('the configuration', () => {
  it('works on a fresh machine with nothing set', () => {
    expect(readConfiguration({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      demo: true,
      trustProxy: false,
      logLevel: 'warn',
    });
  });

  it('leaves the database empty when DEMO is off', () => {
    expect(readConfiguration({ DEMO: 'off' }).demo).toBe(false);
  });

  it.each([{ PORT: '99999' }, { PORT: 'tre' }, { DEMO: 'kanske' }])('says which value is impossible: %j', (env) => {
    expect(() => readConfiguration(env)).toThrow(Object.keys(env)[0]);
  });
});
