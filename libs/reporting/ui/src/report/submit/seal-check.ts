/** SHA-256 of a text's bytes in UTF-8, in hexadecimal; null where the browser does not count (only over https). */
export async function sha256Of(text: string): Promise<string | null> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
