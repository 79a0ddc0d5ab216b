import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { AllowSignedIn } from '@rt/identity/api';
import { WordingDto } from './wording.dto';
import { judged } from './judged';

/** Judges a wording; stores nothing. */
@Controller('readiness')
export class ReadinessController {
  @Post()
  @HttpCode(200)
  @AllowSignedIn()
  judge(@Body() input: WordingDto) {
    return judged(input);
  }
}
