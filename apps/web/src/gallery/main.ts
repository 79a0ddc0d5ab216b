import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import { provideRouter } from '@angular/router';
import { Gallery } from './gallery';

void bootstrapApplication(Gallery, { providers: [provideRouter([]), provideAnimationsAsync('noop')] });
