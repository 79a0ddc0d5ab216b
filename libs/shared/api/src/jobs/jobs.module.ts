import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { JobChunk } from './job-chunk.entity';
import { JobHandlers } from './job-handlers';
import { JobRow } from './job.entity';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs.service';

@Module({
  imports: [TypeOrmModule.forFeature([JobRow, JobChunk])],
  providers: [JobHandlers, JobRunner, Jobs],
  exports: [JobHandlers, Jobs],
})
export class JobsModule {}
