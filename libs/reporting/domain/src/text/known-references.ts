/** What references in a text can be held against; what is left out is not looked at. */
export interface KnownReferences {
  figures?: ReadonlySet<string>;
  tables?: ReadonlySet<string>;
  pictures?: ReadonlySet<string>;
}
