import { wordOf } from './word';

describe('wordOf', () => {
  it.each(['sysselsättningsgraden', 'växthusgasutsläppen', 'försörjningskvot', 'ungdomsarbetslösheten'])(
    'lets the last part of %s decide that it is a measure',
    (form) => {
      expect(wordOf(form).sense).toBe('measure');
    },
  );

  it.each(['framtiden', 'naturvärden', 'samtal', 'kompetensnivån', 'personalen', 'fritid'])(
    'takes %s for no measure',
    (form) => {
      expect(wordOf(form).sense).not.toBe('measure');
    },
  );

  it.each(['vattenklokt', 'exportstarka', 'barnvänligaste', 'hänsynsfull', 'välskötta'])(
    'hears a value word in %s',
    (form) => {
      expect(wordOf(form).vague).toBe(true);
    },
  );

  it.each(['kommunala', 'årlig', 'digitalt', 'eftergymnasial'])('hears no value word in %s', (form) => {
    expect(wordOf(form).vague ?? false).toBe(false);
  });

  it.each(['skaparanda', 'framtidstro', 'innovationsförmåga', 'gästfrihet'])('hears a value noun in %s', (form) => {
    expect(wordOf(form).sense).toBe('vague');
  });

  it('reads a change made a noun as a change', () => {
    expect(wordOf('befolkningsökning')).toMatchObject({ change: 'increase', sense: 'measure' });
    expect(wordOf('utsläppsminskningen').change).toBe('decrease');
  });

  it.each(['patentansökningar', 'medborgarundersökningen'])('hears no increase in %s', (form) => {
    expect(wordOf(form).change).toBeUndefined();
  });

  it.each(['socionomer', 'snickare', 'akademiker', 'glesbygdsbor', 'rektorer', 'skogsägarna'])(
    'takes the doers %s for people',
    (form) => {
      expect(wordOf(form).sense).toBe('people');
    },
  );

  it.each(['tvätteri', 'rökerier'])('takes %s for a trade', (form) => expect(wordOf(form).sense).toBe('sector'));

  it.each(['bostadsbrist', 'idrottandet', 'skogarna', 'landsvägarna', 'motorer'])(
    'does not take %s for doers',
    (form) => {
      expect(wordOf(form).sense).not.toBe('people');
    },
  );

  it('answers for a very long word without taking it apart', () => {
    expect(wordOf('x'.repeat(1000))).toMatchObject({ pos: 'noun', unknown: true });
  });
});
