import { DOCUMENT, inject, Service } from '@angular/core';

/** Hands a text to the person as a file. */
@Service()
export class Download {
  private readonly document = inject(DOCUMENT);

  text(fileName: string, text: string, type: string): void {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = this.document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(url);
  }
}
