export * from './findings.service';
export * from './records.service';
