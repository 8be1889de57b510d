import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { usePane } from "./pane";
import type { Action } from "./useAction";

/** Progress of a running action, with a way to stop it. */
export function Working({ action, label }: { readonly action: Action; readonly label: string }) {
  const { t } = usePane();
  if (!action.busy) return null;
  return (
    <div role="status" style={{ display: "flex", gap: "12px", alignItems: "center" }}>
      <Field validationMessage={label} validationState="none" style={{ flexGrow: 1 }}>
        {action.share === undefined ? <ProgressBar /> : <ProgressBar value={action.share} />}
      </Field>
      <Button size="small" onClick={action.stop}>{t.common.stop}</Button>
    </div>
  );
}
