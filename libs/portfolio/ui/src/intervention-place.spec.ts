import { InterventionPlace } from './intervention-place';
import { show } from './testing/screen';
import { detail } from './testing/interventions';

describe('InterventionPlace', () => {
  it('does not take what was written in one intervention to the next', async () => {
    localStorage.clear();
    const { fixture, answer, element, write } = await show(InterventionPlace, { id: 'a' }, 'project_manager');
    const manager = { id: 'petra', name: 'Petra' };
    await answer('/api/interventions/a', detail({ id: 'a', name: 'Första', manager }));
    await write(element.querySelector('input'), 'Halvskrivet');
    fixture.componentRef.setInput('id', 'b');
    await answer('/api/interventions/b', detail({ id: 'b', name: 'Andra', manager }));
    expect(element.querySelector('input')?.value).toBe('Andra');
    const kept = Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.endsWith('/form')));
    expect(Object.keys(kept)).toEqual(['rt.draft.intervention/a/form']);
    expect(Object.values(kept).join()).toContain('Halvskrivet');
  });
});
