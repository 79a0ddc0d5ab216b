/** A service that speaks S3, and the bucket in it that holds the bytes of files. */
export interface S3Settings {
  /** Its address without the bucket: https://s3.region.example. */
  url: string;
  bucket: string;
  /** As the service calls it; part of every signature. */
  region: string;
  accessKey: string;
  secretKey: string;
  /** How long an answer may take, in milliseconds; 30 seconds unless told. */
  timeoutMs?: number;
}
