import { TestBed } from '@angular/core/testing';
import type { Role } from '@rt/identity/domain';
import { sessionWith } from '../shell/session-fake';
import { PlaceSearch } from './place-search';

const find = async (role: Role, text: string) => {
  TestBed.configureTestingModule({ providers: [sessionWith(role).provider] });
  return (await TestBed.inject(PlaceSearch).search(text)).map(({ label }) => label);
};

describe('PlaceSearch', () => {
  it('finds a place by a part of its name', async () => expect(await find('reader', 'KED')).toEqual(['Effektkedjor']));
  it('does not find a place a person may not enter', async () => expect(await find('reader', 'admin')).toEqual([]));
  it('finds administration for those who administer', async () =>
    expect(await find('administrator', 'admin')).toEqual(['Administration']));
});
