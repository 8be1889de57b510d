import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Text, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { FindingGroup } from "../core/check/groupFindings";
import { usePane } from "./pane";

/** Asks for the reason, without which nothing is ignored. */
export function IgnoreDialog({ group, onClose, onApply }: { readonly group: FindingGroup; onClose(): void; onApply(reason: string): void }) {
  const { t } = usePane();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.ignore.title}</DialogTitle>
          <DialogContent style={{ display: "flex", flexDirection: "column", gap: "12px" }}>
            <Text>{group.text}</Text>
            <Field label={t.ignore.reason} required {...(tried && missing ? { validationMessage: t.ignore.needed, validationState: "error" as const } : {})}>
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} placeholder={t.ignore.hint} />
            </Field>
            <Text size={200}>{t.ignore.intro}</Text>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                setTried(true);
                if (missing) return;
                onApply(reason.trim());
                onClose();
              }}
            >
              {t.ignore.apply}
            </Button>
            <Button onClick={onClose}>{t.common.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
