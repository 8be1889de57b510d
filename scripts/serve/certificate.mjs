import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generate } from "selfsigned";

const DAYS = 365;

/** A certificate for localhost, made once and kept in `file` until shortly before it ends. */
export async function certificate(file) {
  const kept = read(file);
  if (kept && Date.parse(kept.until) > Date.now() + 24 * 3600_000) return kept;
  const until = new Date(Date.now() + DAYS * 24 * 3600_000);
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notAfterDate: until,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }, { type: 7, ip: "127.0.0.1" }] }],
  });
  const made = { key, cert, until: until.toISOString() };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
