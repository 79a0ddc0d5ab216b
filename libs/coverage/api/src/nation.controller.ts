import { Controller, Get, Header, Query } from '@nestjs/common';
import { Allow } from '@rt/identity/api';
import { NationWordingDto } from './nation.dto';
import { NationService } from './nation.service';

const JSON_TEXT = ['content-type', 'application/json; charset=utf-8'] as const;

@Controller('coverage/nation')
export class NationController {
  constructor(private readonly nation: NationService) {}

  @Get('wordings') @Allow('coverage:read-nation') @Header(...JSON_TEXT) wordings() {
    return this.nation.wordings();
  }

  @Get('wordings/goals') @Allow('coverage:read-nation') @Header(...JSON_TEXT) list(@Query() query: NationWordingDto) {
    return this.nation.wordingList(query);
  }

  @Get('concepts') @Allow('coverage:read-nation') @Header(...JSON_TEXT) concepts() {
    return this.nation.concepts();
  }

  @Get('indicators') @Allow('coverage:read-nation') @Header(...JSON_TEXT) indicators() {
    return this.nation.indicators();
  }
}
