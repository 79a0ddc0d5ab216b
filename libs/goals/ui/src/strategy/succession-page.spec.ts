import { TestBed } from '@angular/core/testing';
import type { Succession } from '@rt/goals/domain';
import type { Role } from '@rt/identity/domain';
import { asRole, settled, strategyFixture, VERSION } from '../testing/as-role';
import { SuccessionPage } from './succession-page';

const ROWS: Succession[] = [
  { kind: 'kept', fromGoalId: 'a1', toGoalId: 'a2', fromWording: 'Arbete', toWording: 'Arbete' },
  { kind: 'reworded', fromGoalId: 'b1', toGoalId: 'b2', fromWording: 'Fler unga', toWording: 'Fler unga vuxna' },
  { kind: 'new', fromGoalId: null, toGoalId: 'c2', fromWording: null, toWording: 'Klimat' },
];

async function show(role: Role, rows = ROWS) {
  const http = asRole(role);
  const fixture = TestBed.createComponent(SuccessionPage);
  fixture.componentRef.setInput('versionId', VERSION);
  TestBed.tick();
  http.expectOne(`/api/strategy-versions/${VERSION}`).flush({ ...strategyFixture().versions[0], number: 2 });
  http.expectOne(`/api/strategy-versions/${VERSION}/succession`).flush(rows);
  await settled();
  return { http, element: fixture.nativeElement as HTMLElement };
}

describe('SuccessionPage', () => {
  it('sums up what happened, and shows rewordings word by word', async () => {
    const { element } = await show('reader');
    expect(element.querySelector('.rt-lead')?.textContent?.replace(/\s+/g, ' ')).toContain(
      'behållet: 1, omformulerat: 1, nytt: 1',
    );
    expect(element.querySelector('tbody ins')?.textContent).toContain('vuxna');
  });

  it('lets a strategy owner tell that a new goal was split from an old one', async () => {
    const { http, element } = await show('strategy_owner');
    const form = element.querySelectorAll('form')[1];
    form?.querySelector('button')?.click();
    await settled();
    const { request } = http.expectOne(`/api/strategy-versions/${VERSION}/succession/a1/c2`);
    expect([request.method, request.body]).toEqual(['PUT', { kind: 'split' }]);
  });

  it('offers a reader nothing to change', async () => {
    expect((await show('reader')).element.querySelector('form, button')).toBeNull();
  });

  it('says that a first version has nothing to be compared with', async () => {
    expect((await show('reader', [])).element.textContent).toContain('strategins första version');
  });
});
