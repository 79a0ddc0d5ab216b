import '@angular/compiler';
import '@angular/localize/init';
import { registerLocaleData } from '@angular/common';
import sv from '@angular/common/locales/sv';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';

registerLocaleData(sv);
$localize.locale = 'sv';
setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
