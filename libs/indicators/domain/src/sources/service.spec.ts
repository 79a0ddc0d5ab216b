import { isService, SERVICES, SOURCE_KEY } from './service';

describe('a statistics service', () => {
  it.each([...SERVICES])('is known as %s', (service) => expect(isService(service)).toBe(true));
  it.each(['', 'SCB', 'eurostat', 'constructor', 'toString'])('is not known as “%s”', (text) =>
    expect(isService(text)).toBe(false),
  );
});

describe('the id of a table or KPI', () => {
  it.each(['TAB6471', 'N00945', 'U60423'])('may be %s', (key) => expect(SOURCE_KEY.test(key)).toBe(true));
  it.each(['', '../config', 'TAB1/data', 'TAB1?lang=en', 'N00945,N03700', 'TAB 1', 'TAB1\n', 'A'.repeat(61)])(
    'is not “%s”, which would ask for something else',
    (key) => expect(SOURCE_KEY.test(key)).toBe(false),
  );
});
