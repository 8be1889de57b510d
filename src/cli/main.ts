import { civilDate } from "../core/base/civilDate";
import { run } from "./run";

const { stdout, stderr } = process;

// The reader of a pipe may have enough ("| head"); that is no failure of ours.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const now = new Date();

void run(process.argv.slice(2), {
  input: () => process.stdin,
  out: (text) => new Promise((resolve) => (stdout.write(text) ? resolve() : stdout.once("drain", resolve))),
  error: (text) => void stderr.write(text),
  progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text}`) : undefined,
  today: civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? "1970-01-01",
}).then((status) => {
  process.exitCode = status;
});
