import { Controller, Get, Param } from '@nestjs/common';
import { AllowSignedIn } from './access';
import { RegionsService } from './regions.service';

@Controller('regions')
@AllowSignedIn()
export class RegionsController {
  constructor(private readonly regions: RegionsService) {}

  @Get() list() {
    return this.regions.list();
  }

  @Get(':id') read(@Param('id') id: string) {
    return this.regions.read(id);
  }
}
