import { strFromU8, unzipSync } from 'fflate';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';

/** The parts of an office file as text, by name. Throws where the zip or a part's XML is broken. */
export function opened(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return new Map(
    parts.map(([name, bytes]) => {
      const text = strFromU8(bytes);
      parseXml(text);
      return [name, text];
    }),
  );
}

/** One part of an office file, parsed. */
export const partOf = (file: Uint8Array, name: string): XmlElement => {
  const root = parseXml(opened(file).get(name) ?? '').root;
  if (!root) throw new Error(`There is no ${name}.`);
  return root;
};

/** All elements of a name, in the order of the document. */
export const all = (node: XmlNode | XmlElement, name: string): XmlElement[] => {
  if (!(node instanceof XmlElement)) return [];
  const inside = node.children.flatMap((child) => all(child, name));
  return node.name === name ? [node, ...inside] : inside;
};
