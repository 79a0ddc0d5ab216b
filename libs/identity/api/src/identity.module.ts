import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsController } from './accounts.controller';
import { AccountsService } from './accounts.service';
import { AddressLimit } from './address-limit';
import { ContextInterceptor } from './context.interceptor';
import { CsrfGuard } from './csrf.guard';
import { identityEntities } from './operator';
import { RegionLookController } from './look/region-look.controller';
import { RegionLookService } from './look/region-look.service';
import { OwnAccountController } from './own-account.controller';
import { OwnAccountService } from './own-account.service';
import { PermissionGuard } from './permission.guard';
import { RegionsController } from './regions.controller';
import { RegionsService } from './regions.service';
import { SessionController } from './session.controller';
import { SessionGuard } from './session.guard';
import { SessionService } from './session.service';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

/** Who people are and what they may do; guards every route of the application. */
@Module({
  imports: [TypeOrmModule.forFeature(identityEntities), DiscoveryModule],
  controllers: [
    SessionController,
    SessionsController,
    OwnAccountController,
    AccountsController,
    RegionsController,
    RegionLookController,
  ],
  providers: [
    AccountsService,
    AddressLimit,
    OwnAccountService,
    RegionLookService,
    RegionsService,
    SessionService,
    SessionsService,
    SignInService,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: CsrfGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_INTERCEPTOR, useClass: ContextInterceptor },
  ],
  exports: [RegionLookService],
})
export class IdentityModule {}
