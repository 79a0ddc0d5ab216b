import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '@rt/identity/api';
import { ImportBatch } from '@rt/shared/api';
import { ImportMappingRow } from './import-mapping.entity';
import { ImportMappingsController } from './import-mappings.controller';
import { ImportMappingsService } from './import-mappings.service';
import { InterventionExport } from './intervention-export.entity';
import { InterventionImportsController } from './intervention-imports.controller';
import { InterventionWorkbooksService } from './intervention-workbooks.service';
import { InterventionImportsService } from './intervention-imports.service';
import { InterventionSource } from './intervention-source.entity';

@Module({
  imports: [
    IdentityModule,
    TypeOrmModule.forFeature([ImportBatch, ImportMappingRow, InterventionSource, InterventionExport]),
  ],
  controllers: [InterventionImportsController, ImportMappingsController],
  providers: [InterventionImportsService, ImportMappingsService, InterventionWorkbooksService],
})
export class InterventionImportsModule {}
