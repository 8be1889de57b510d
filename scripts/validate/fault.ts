/** What a fault is about; tests and readers name faults by these words. */
export type FaultKind =
  | "xml"
  | "element"
  | "order"
  | "missing"
  | "repeated"
  | "attribute"
  | "value"
  | "guid"
  | "version"
  | "requirements"
  | "https"
  | "file"
  | "resid"
  | "resid-kind"
  | "id-length"
  | "id-repeated"
  | "unused"
  | "length"
  | "locale"
  | "icon-size"
  | "runtime"
  | "namespace"
  | "function";

export interface Fault {
  readonly kind: FaultKind;
  readonly line: number;
  readonly message: string;
}

export type Report = (kind: FaultKind, where: { readonly line: number }, message: string) => void;
