import type { S3Settings } from '@rt/shared/api';

const NEEDED = ['S3_BUCKET', 'S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const;

/** Where the bytes of files go; null where no address is given. Half a setting is an error that says what is missing. */
export function s3From(env: NodeJS.ProcessEnv, url: string | null): S3Settings | null {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey, S3_REGION: region } = env;
  if (url && bucket && accessKey && secretKey)
    return { url, bucket, accessKey, secretKey, region: region || 'us-east-1' };
  const given = NEEDED.filter((name) => env[name]);
  if (!url && given.length === 0) return null;
  const missing = [...(url ? [] : ['S3_URL']), ...NEEDED.filter((name) => !env[name])];
  throw new Error(
    `Filer ska sparas i S3 men ${missing.join(', ')} saknas. Ange alla, eller ingen: då sparas de i databasen.`,
  );
}
