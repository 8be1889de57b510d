import { useCallback, useEffect, useRef } from "react";

/** Closing a dialog gives the focus back to what had it before; `close` is what takes the dialog away. */
export function useFocusBack(open: boolean, close: () => void): () => void {
  const before = useRef<HTMLElement | undefined>(undefined);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !target.closest('[role="dialog"]')) before.current = target;
    };
    if (open) return undefined;
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [open]);
  return useCallback(() => {
    const back = before.current;
    close();
    // After the dialog has left the page; somebody who has gone on to a cell meanwhile is not called back from it.
    requestAnimationFrame(() => requestAnimationFrame(() => document.hasFocus() && back?.isConnected && back.focus()));
  }, [close]);
}
