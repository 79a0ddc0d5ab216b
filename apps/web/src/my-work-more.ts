/** What is asked of a person on *Mitt* beside interventions. */
export async function myWorkMore() {
  const [{ OwnLearning }, { OwnFixes }] = await Promise.all([import('@rt/learning/ui'), import('@rt/evaluability/ui')]);
  return [OwnFixes, OwnLearning];
}
