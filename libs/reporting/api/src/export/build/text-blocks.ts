import { type ExportBlock, isBlank, type RichBlock, type RichText } from '@rt/reporting/domain';
import type { Id } from '@rt/shared/domain';

/** A picture kept with a report. */
export interface KeptPicture {
  bytes: Uint8Array;
  type: 'png' | 'jpeg';
}

/** A text parted where a table or a picture stands in it, so that writers have nothing to look up. A picture that is gone is told of by its words. */
export function textBlocks({ content }: RichText, pictures: ReadonlyMap<Id, KeptPicture> = new Map()): ExportBlock[] {
  const blocks: ExportBlock[] = [];
  let run: RichBlock[] = [];
  const close = () => {
    if (!isBlank({ type: 'doc', content: run })) blocks.push({ kind: 'text', text: { type: 'doc', content: run } });
    run = [];
  };
  for (const block of content) {
    if (block.type !== 'picture' && block.type !== 'tableReference') run.push(block);
    else {
      close();
      blocks.push(block.type === 'picture' ? picture(block.attrs, pictures) : { kind: 'table', key: block.attrs.key });
    }
  }
  close();
  return blocks;
}

function picture({ file, alt }: { file: Id; alt: string }, pictures: ReadonlyMap<Id, KeptPicture>): ExportBlock {
  const kept = pictures.get(file);
  return kept ? { kind: 'picture', ...kept, alt } : { kind: 'note', text: alt };
}
