import { useCallback, useRef } from "react";
import type { CellRef } from "../core/sheet/grid";
import { usePane } from "./pane";
import { useAction, type Action } from "./useAction";

/** Goes to cells; of several asked for in a hurry only the last is gone to. */
export function useReveal(): { readonly revealing: Action; reveal(cell: CellRef): void } {
  const { host } = usePane();
  const revealing = useAction();
  const wanted = useRef<CellRef | undefined>(undefined);
  const { run } = revealing;
  const reveal = useCallback(
    (cell: CellRef) => {
      wanted.current = cell;
      void run(async () => {
        for (let next = wanted.current; next; next = wanted.current) {
          wanted.current = undefined;
          await host.reveal(next);
        }
      });
    },
    [run, host],
  );
  return { revealing, reveal };
}
