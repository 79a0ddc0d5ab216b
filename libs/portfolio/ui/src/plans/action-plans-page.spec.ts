import { show } from '../testing/screen';
import { ActionPlansPage } from './action-plans-page';

describe('ActionPlansPage', () => {
  it('makes a plan with whoever answers for it from the beginning', async () => {
    const { answer, element, http, press, write } = await show(ActionPlansPage, {}, 'strategy_owner');
    await answer('/api/action-plans', []);
    await answer('/api/interventions/managers', [{ id: 'lovisa', name: 'Lovisa Ekström' }]);
    await write(element.querySelector('form input'), 'Kompetensplanen');
    const owner = element.querySelector<HTMLSelectElement>('form select');
    if (owner) owner.value = 'lovisa';
    await press('Skapa');
    expect(http.expectOne('/api/action-plans').request.body).toEqual({ name: 'Kompetensplanen', ownerId: 'lovisa' });
  });

  it('lets one without the right see the plans, and make none', async () => {
    const { answer, element } = await show(ActionPlansPage, {}, 'reader');
    await answer('/api/action-plans', []);
    expect(element.querySelector('form')).toBeNull();
  });
});
