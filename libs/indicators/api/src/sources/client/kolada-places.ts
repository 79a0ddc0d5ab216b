import { isObject, type KoladaPlace, koladaRows, readKoladaPlace } from '@rt/indicators/domain';
import { reading } from '../source-failure';
import { Remembered } from './remembered';
import type { ServiceClient } from './service-client';

const DAY = 86_400_000;
/** Of 3 600 groups these are what a region compares with. */
const GROUPS = ['Liknande regioner', 'ovägt medel'];

/** The places and groups Kolada has figures for, asked for once a day. */
export class KoladaPlaces {
  private readonly known = new Remembered<KoladaPlace[]>(DAY, 1);

  constructor(private readonly client: ServiceClient) {}

  all(): Promise<KoladaPlace[]> {
    return this.known.get('places', async () => {
      const lists = [await this.everyPage('municipality', false)];
      for (const title of GROUPS)
        lists.push(await this.everyPage(`municipality_groups?${new URLSearchParams({ title })}`, true));
      return [...new Map(lists.flat().map((place) => [place.code, place])).values()];
    });
  }

  private async everyPage(path: string, group: boolean): Promise<KoladaPlace[]> {
    const { json } = await this.client.ask(path, { patience: 1 });
    const places = reading('kolada', () => koladaRows(json).map((row) => readKoladaPlace(row, group)));
    const next = nextOf(json);
    return next ? [...places, ...(await this.everyPage(this.client.pathOf(next), group))] : places;
  }
}

/** v3 says `next_url`, and some of its kin `next_page`. */
export function nextOf(json: unknown): string | null {
  if (!isObject(json)) return null;
  const next = json['next_url'] ?? json['next_page'];
  return typeof next === 'string' && next !== '' ? next : null;
}
