import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@rt/identity/api';
import { ImportBatch } from '@rt/shared/api';
import { ImportMappingRow } from './import-mapping.entity';
import { InterventionImportsController } from './intervention-imports.controller';
import { InterventionImportsService } from './intervention-imports.service';

@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([ImportBatch, ImportMappingRow])],
  controllers: [InterventionImportsController],
  providers: [InterventionImportsService],
})
export class InterventionImportsModule {}
