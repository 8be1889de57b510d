/** A whole sentence or a name in each language; `{name}` in it is replaced by whoever shows it. */
export interface Message {
  readonly id: string;
  readonly en: string;
}
