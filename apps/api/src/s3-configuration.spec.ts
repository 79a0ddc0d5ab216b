import { s3From } from './s3-configuration';

const URL = 'https://s3.example';
const ALL = { S3_BUCKET: 'filer', S3_ACCESS_KEY: 'nyckel', S3_SECRET_KEY: 'hemlig' };

describe('where files are kept', () => {
  it('is the database when nothing is said', () => expect(s3From({ S3_BUCKET: '' }, null)).toBeNull());

  it('is the service that is named, in the region that is named', () => {
    const settings = { url: URL, bucket: 'filer', accessKey: 'nyckel', secretKey: 'hemlig' };
    expect(s3From({ ...ALL, S3_REGION: 'eu-north-1' }, URL)).toEqual({ ...settings, region: 'eu-north-1' });
    expect(s3From(ALL, URL)).toEqual({ ...settings, region: 'us-east-1' });
  });

  it.each([
    [{ ...ALL, S3_SECRET_KEY: '' }, URL, 'S3_SECRET_KEY'],
    [ALL, null, 'S3_URL'],
    [{ S3_BUCKET: 'filer' }, null, 'S3_URL, S3_ACCESS_KEY, S3_SECRET_KEY'],
  ])('is not guessed from half a setting, and no secret is told: %j', (env, url, missing) => {
    expect(() => s3From(env, url)).toThrow(`${missing} saknas`);
    expect(() => s3From(env, url)).not.toThrow('hemlig');
  });
});
