import { Module } from '@nestjs/common';
import { IdentityModule } from '@rt/identity/api';
import { CompilationsController } from './compilation/compilations.controller';
import { CompilationsService } from './compilation/compilations.service';

@Module({ imports: [IdentityModule], controllers: [CompilationsController], providers: [CompilationsService] })
export class ReportingModule {}
