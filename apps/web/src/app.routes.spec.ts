import { routes } from './app.routes';
import { goalPanels } from './goal-panels';
import { PLACES, PLACES_APART } from './shell/navigation';

const tops = routes.map(({ path }) => path);

describe('routes', () => {
  it('lead to every place in the rail', () => {
    for (const { path } of [...PLACES, ...PLACES_APART]) expect(tops).toContain(path.split('/')[1]);
  });
  it('let nobody into a place without a permission', () => {
    for (const { path } of PLACES)
      expect(routes.find((route) => route.path === path.split('/')[1])?.canActivate).toHaveLength(1);
  });
  it('end with the page that says that a page does not exist', () => expect(tops.at(-1)).toBe('**'));
  it('give a goal the panels of the thread in its order', () =>
    expect(goalPanels.map(({ path }) => path)).toEqual([
      'indikatorer',
      'kedja',
      'insatser',
      'utvarderbarhet',
      'utvarderingar',
    ]));
});
