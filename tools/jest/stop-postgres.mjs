export default async function stopPostgres() {
  await globalThis.throwAwayCluster?.stop();
}
