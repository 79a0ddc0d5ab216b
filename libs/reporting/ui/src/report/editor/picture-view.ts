import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import type { EditorContext } from './editor-context';

/** A picture with its alternative text below, so that whoever writes sees both. */
export class PictureView implements NodeView {
  readonly dom = document.createElement('figure');

  constructor({ attrs }: Node, context: EditorContext) {
    const image = document.createElement('img');
    image.src = context.pictureUrl(String(attrs['file']));
    image.alt = String(attrs['alt']);
    const caption = document.createElement('figcaption');
    caption.textContent = $localize`:@@live-picture.alt:Alternativtext: ${String(attrs['alt'])}:alt:`;
    this.dom.className = 'rt-live-picture';
    this.dom.append(image, caption);
  }

  ignoreMutation = () => true;
}
