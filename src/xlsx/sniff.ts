import type { FileProblem } from "../app/errors";

/** What a file is when it is no zip archive, by its first bytes; undefined when it is one. */
export function problemOf(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return "empty";
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return undefined;
  if (starts(bytes, [0x50, 0x4b])) return "damaged";
  // OLE2: old .xls and .doc, and the wrapper of a password-protected .xlsx, told apart by their streams' names.
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holds(bytes, "EncryptedPackage")) return "password";
    return holds(bytes, "WordDocument") ? "word" : "old-xls";
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, "").replaceAll("\0", "").trimStart();
  if (/^<(!doctype html|html|head|body|table|meta|style|\?xml|!--)/i.test(head)) return "html";
  return "not-xlsx";
}

function starts(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a stream of this name (UTF-16, as OLE2 directories have it) occurs. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
