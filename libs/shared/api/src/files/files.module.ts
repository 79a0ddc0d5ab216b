import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FileStore } from './file-store';
import { StoredFile } from './stored-file.entity';
import { StoredFileChunk } from './stored-file-chunk.entity';

@Module({
  imports: [TypeOrmModule.forFeature([StoredFile, StoredFileChunk])],
  providers: [FileStore],
  exports: [FileStore],
})
export class FilesModule {}
