import { Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Account } from './account.entity';
import { ContextInterceptor } from './context.interceptor';
import { CsrfGuard } from './csrf.guard';
import { Membership } from './membership.entity';
import { PermissionGuard } from './permission.guard';
import { Region } from './region.entity';
import { SessionController } from './session.controller';
import { Session } from './session.entity';
import { SessionGuard } from './session.guard';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

/** Who people are and what they may do; guards every route of the application. */
@Module({
  imports: [TypeOrmModule.forFeature([Region, Account, Membership, Session])],
  controllers: [SessionController],
  providers: [
    SessionsService,
    SignInService,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: CsrfGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_INTERCEPTOR, useClass: ContextInterceptor },
  ],
})
export class IdentityModule {}
