import { Button, DialogActions } from "@fluentui/react-components";
import { usePane } from "./pane";

interface Props {
  /** What the first button does, as a verb. */
  readonly apply: string;
  /** Nothing can be done yet: the button keeps its place for the keyboard. */
  readonly waiting?: boolean;
  readonly fluid?: boolean;
  onApply(): void;
  onClose(): void;
}

/** The foot of a dialog: to do it, which closes the dialog, or to leave. */
export function DialogButtons({ apply, waiting = false, fluid = false, onApply, onClose }: Props) {
  const { t } = usePane();
  return (
    <DialogActions fluid={fluid}>
      <Button
        appearance="primary"
        disabledFocusable={waiting}
        onClick={() => {
          if (waiting) return;
          onApply();
          onClose();
        }}
      >
        {apply}
      </Button>
      <Button onClick={onClose}>{t.common.cancel}</Button>
    </DialogActions>
  );
}
