import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const validate = (...args: readonly string[]): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "scripts", "validate.mjs"), ...args], { encoding: "utf8" });
  return { status, out: stdout, err: stderr };
};

test("npm run validate: exit 0 and a closing line", () => {
  const { status, out } = validate();
  expect(out).toMatch(/The manifest is valid\.\n$/);
  expect(status).toBe(0);
});

test("a broken manifest: each fault with its line, exit 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "skp-manifest-"));
  try {
    const file = join(folder, "manifest.xml");
    writeFileSync(file, readFileSync(join(root, "manifest.xml"), "utf8").replace("<Version>1.0.0.0", "<Version>1"));
    const { status, out } = validate(file);
    expect(out).toMatch(/^line 4: The Version "1" is not four numbers, such as 1\.0\.0\.0\. \[version\]$/m);
    expect(out).toMatch(/The manifest has 1 fault\.\n$/);
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a file that can't be read: exit 2", () => {
  const { status, err } = validate(join(root, "no-such-manifest.xml"));
  expect(err).toMatch(/can't be read/);
  expect(status).toBe(2);
});
