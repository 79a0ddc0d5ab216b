import { createHash, createHmac } from 'node:crypto';

/** A request as a server that checks its signature sees it. */
export interface SignedRequest {
  method: string;
  /** As it came: path and query, percent-encoded. */
  target: string;
  headers: Readonly<Record<string, string | undefined>>;
}

const hmac = (key: Buffer | string, text: string) => createHmac('sha256', key).update(text).digest();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const strict = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * The signature that AWS Signature Version 4 gives a request to S3 under a secret key, computed from what the request
 * itself says it signed. Written from Amazon's description of header-based authorisation, as a peer of the client that is
 * under test. null where the request is not signed that way.
 */
export function signatureV4(request: SignedRequest, secretKey: string): { told: string; computed: string } | null {
  const told =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers['authorization'] ?? '',
    );
  const [, day = '', region = '', signedHeaders = '', signature = ''] = told ?? [];
  const time = request.headers['x-amz-date'] ?? '';
  if (!told || !time.startsWith(day) || !signedHeaders.split(';').includes('host')) return null;
  const [path = '', query = ''] = request.target.split('?');
  const canonical = [
    request.method,
    path
      .split('/')
      .map((step) => strict(decodeURIComponent(step)))
      .join('/'),
    [...new URLSearchParams(query)]
      .map(([name, value]) => `${strict(name)}=${strict(value)}`)
      .sort()
      .join('&'),
    ...signedHeaders.split(';').map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders,
    request.headers['x-amz-content-sha256'] ?? '',
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, `${day}/${region}/s3/aws4_request`, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${secretKey}`);
  return { told: signature, computed: hmac(key, toSign).toString('hex') };
}
