import { FileError, type FileProblem } from "../app/errors";
import { fileProblemText } from "../app/problemText";
import type { Args } from "./args";
import { filesOf } from "./files";
import type { Streams } from "./run";

/** Works through the files one by one and writes what the work says of each; what can't be read is said and passed over. */
export async function eachFile(args: Args, streams: Streams, work: (file: string) => string | Promise<string>, onUnread: (file: string, problem: FileProblem) => void): Promise<void> {
  let done = 0;
  for await (const file of filesOf(args.files, () => streams.input())) {
    streams.progress?.(`${++done}: ${file}`);
    let text: string;
    try {
      text = await work(file);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      onUnread(file, error.problem);
      const galat = fileProblemText[error.problem].id;
      text = args.json ? line({ berkas: file, galat }) : `${file}\n  ✗ ${galat}\n`;
    }
    streams.progress?.("");
    if (text !== "") await streams.out(text);
  }
}

/** One record as a line of NDJSON. */
export function line(record: unknown): string {
  return `${JSON.stringify(record)}\n`;
}
