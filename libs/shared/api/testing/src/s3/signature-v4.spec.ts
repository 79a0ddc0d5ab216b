import { signatureV4 } from './signature-v4';

// Amazon S3, "Signature calculations for the Authorization header: single chunk", the four examples there.
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const WELCOME = '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072';
const USUAL = 'host;x-amz-content-sha256;x-amz-date';
const BASE = {
  host: 'examplebucket.s3.amazonaws.com',
  'x-amz-date': '20130524T000000Z',
  'x-amz-content-sha256': EMPTY,
};

const signed = (
  method: string,
  target: string,
  names: string,
  signature: string,
  headers: Record<string, string> = {},
) => {
  const authorization = `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=${names},Signature=${signature}`;
  return { method, target, headers: { ...BASE, ...headers, authorization } };
};
const PUT = {
  date: 'Fri, 24 May 2013 00:00:00 GMT',
  'x-amz-storage-class': 'REDUCED_REDUNDANCY',
  'x-amz-content-sha256': WELCOME,
};
const PUT_NAMES = 'date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class';
const RANGE = 'host;range;x-amz-content-sha256;x-amz-date';

describe('the signature of a request to S3', () => {
  it.each([
    [
      'GET',
      '/test.txt',
      RANGE,
      'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
      { range: 'bytes=0-9' },
    ],
    ['PUT', '/test%24file.text', PUT_NAMES, '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd', PUT],
    ['GET', '/?lifecycle', USUAL, 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543', {}],
    ['GET', '/?max-keys=2&prefix=J', USUAL, '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7', {}],
  ] as const)('is what Amazon publishes for %s %s', (method, target, names, signature, headers) => {
    expect(signatureV4(signed(method, target, names, signature, headers), SECRET)).toEqual({
      told: signature,
      computed: signature,
    });
  });

  it('is another where the path, a signed header or the secret is another', () => {
    const request = signed('GET', '/?lifecycle', USUAL, 'f'.repeat(64));
    const right = signatureV4(request, SECRET)?.computed;
    const others = [
      signatureV4({ ...request, target: '/a?lifecycle' }, SECRET),
      signatureV4({ ...request, headers: { ...request.headers, 'x-amz-content-sha256': WELCOME } }, SECRET),
      signatureV4(request, `${SECRET}x`),
    ];
    for (const other of others) expect(other?.computed).not.toBe(right);
  });

  it('is none where the request is not signed, or says another day than it signs', () => {
    const request = signed('GET', '/', USUAL, 'f'.repeat(64));
    expect(signatureV4({ ...request, headers: BASE }, SECRET)).toBeNull();
    expect(
      signatureV4({ ...request, headers: { ...request.headers, 'x-amz-date': '20130525T000000Z' } }, SECRET),
    ).toBeNull();
  });
});
