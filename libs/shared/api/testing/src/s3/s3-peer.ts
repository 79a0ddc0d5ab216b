import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { signatureV4 } from './signature-v4';

const SETTINGS = { bucket: 'filer', region: 'eu-north-1', accessKey: 'AKPEER', secretKey: 'hemlig/peer+nyckel' };

/** How the service misbehaves until it is told otherwise. */
export type S3Trouble = 'none' | 'silent' | 'busy' | 'hang-up' | 'hang-up-once';

/** An S3-compatible service for specs: believes no signature it has not computed itself, and keeps objects in memory. */
export interface S3Peer {
  settings: typeof SETTINGS & { url: string; timeoutMs: number };
  objects: Map<string, Buffer>;
  trouble: S3Trouble;
  /** Requests it answered, oldest first: "PUT 200". */
  answered: string[];
  close(): Promise<void>;
}

const code = (status: number, name: string) => ({ status, body: `<Error><Code>${name}</Code></Error>` });

export async function startS3Peer(): Promise<S3Peer> {
  const server = createServer((request, response) => void answer(peer, request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  const settings = { ...SETTINGS, url, timeoutMs: 1500 };
  const peer: S3Peer = { settings, objects: new Map(), trouble: 'none', answered: [], close };
  return peer;
}

async function answer(peer: S3Peer, request: IncomingMessage, response: ServerResponse) {
  const content = await buffer(request);
  if (peer.trouble === 'silent') return;
  if (peer.trouble.startsWith('hang-up')) {
    if (peer.trouble === 'hang-up-once') peer.trouble = 'none';
    return void request.socket.destroy();
  }
  const { status, body } = peer.trouble === 'busy' ? code(503, 'SlowDown') : served(peer, request, content);
  peer.answered.push(`${request.method} ${status}`);
  response.writeHead(status).end(body);
}

function served(
  { objects }: S3Peer,
  request: IncomingMessage,
  content: Buffer,
): { status: number; body: Buffer | string } {
  const headers = request.headers as Record<string, string>;
  const { method = '', url: target = '' } = request;
  const signature = signatureV4({ method, target, headers }, SETTINGS.secretKey);
  if (!headers['authorization']?.includes(`Credential=${SETTINGS.accessKey}/`)) return code(403, 'InvalidAccessKeyId');
  if (signature?.told !== signature?.computed || !signature) return code(403, 'SignatureDoesNotMatch');
  const sum = createHash('sha256').update(content).digest('hex');
  if (headers['x-amz-content-sha256'] !== sum) return code(400, 'XAmzContentSHA256Mismatch');
  const [, bucket, key = ''] = target.split('/');
  if (bucket !== SETTINGS.bucket) return code(404, 'NoSuchBucket');
  if (method === 'PUT') objects.set(key, content);
  if (method === 'DELETE') objects.delete(key);
  if (method !== 'GET') return { status: method === 'DELETE' ? 204 : 200, body: '' };
  return objects.has(key) ? { status: 200, body: objects.get(key) as Buffer } : code(404, 'NoSuchKey');
}
