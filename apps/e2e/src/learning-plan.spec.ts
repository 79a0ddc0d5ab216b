import { formatDate } from '@rt/shared/domain';
import type { Person } from './person';
import { theProduct } from './the-product';

const QUESTION = 'Vad får ungdomar ut av sommarjobben?';
const STUDY = 'Sommarjobben, uppföljning';

describe('a learning plan from its first question to the answer', () => {
  const product = theProduct();
  let stina: Person;

  beforeAll(async () => {
    stina = await product.signIn('strateg', { viewport: { width: 1440, height: 900 } });
    await stina.opens('/larande/plan');
  });

  it('begins with the plan of the year before, and is written', async () => {
    await stina.clicks(/^Börja planen för 2\d{3} med den från/);
    await stina.sees('Utkast, inte beslutat');
    await stina.clicks('Redigera planen');
    // The new row, once it is there: the last one till then is another.
    const questions = stina.page.locator('rt-plan-question-fields textarea');
    const question = questions.nth(await questions.count());
    await stina.clicks('Lägg till en fråga');
    await question.fill(QUESTION);
    const studies = stina.page.locator('rt-plan-study-fields');
    const study = studies.nth(await studies.count());
    await stina.clicks('Planera en ny studie');
    await study.locator('input').first().fill(STUDY);
    await study.locator('input[type=date]').fill(formatDate(new Date()));
    await study.getByRole('checkbox', { name: new RegExp(QUESTION.replace('?', '\\?')) }).check();
    expect(await stina.barriers()).toEqual([]);
    await stina.clicks('Spara planen');
    await stina.page.getByRole('row', { name: new RegExp(STUDY) }).waitFor();
  });

  it('is decided, with the reference and the day', async () => {
    await stina.clicks('Anteckna beslutet');
    await stina.fills('Beslutsdag', '2026-11-24');
    await stina.fills('Beslutets beteckning', 'RUN § 90/2026');
    await stina.clicks('Spara');
    await stina.sees(/Beslutad 2026-11-24, RUN § 90\/2026/);
    expect(await stina.barriers()).toEqual([]);
  });

  it('puts what it promises into the register by one press, and the calendar shows the study in time', async () => {
    await stina.clicks(`Lägg in i registret ${STUDY}`);
    const row = stina.page.getByRole('row', { name: new RegExp(STUDY) });
    await row.getByRole('link', { name: STUDY }).waitFor();
    await stina.follows('Kalender');
    await stina.page.getByRole('row', { name: new RegExp(`${STUDY}.*Hinner före beslutet`) }).waitFor();
    expect(await stina.barriers()).toEqual([]);
  });

  it('tells that it was done in time once the study is complete', async () => {
    await stina.page
      .getByRole('row', { name: new RegExp(STUDY) })
      .getByRole('link')
      .click();
    await stina.clicks('Redigera studien');
    await stina.page.getByLabel('Läge').selectOption({ label: 'Klar' });
    await stina.fills('Blev klar', '2026-11-25');
    await stina.clicks('Spara studien');
    await stina.sees(/Klar 2026-11-25/);
    await stina.opens('/larande/plan?ar=2027');
    await stina.page.getByRole('row', { name: new RegExp(`${STUDY}.*Klar i tid 2026-11-25`) }).waitFor();
    await stina.page.getByRole('listitem').filter({ hasText: QUESTION }).getByText('Har fått svar').waitFor();
    await stina.opens('/larande/kalender');
    await stina.page.getByRole('row', { name: new RegExp(`${STUDY}.*Klar före beslutet`) }).waitFor();
  });

  it('is changed after the decision only for a reason that is there to be read', async () => {
    await stina.opens('/larande/plan?ar=2027');
    await stina.clicks('Redigera planen');
    await stina.fills('Så ska arbetet utvecklas', 'Frågorna ställs redan i beslutet om stöd.');
    await stina.clicks('Spara planen');
    await stina.sees(/Skriv varför den ändras/);
    await stina.fills('Varför planen ändras', 'Nämnden bad om det.');
    await stina.clicks('Spara planen');
    await stina.sees('Ändringar efter beslutet');
    await stina.sees('Nämnden bad om det.');
    expect(await stina.barriers()).toEqual([]);
  });
});
