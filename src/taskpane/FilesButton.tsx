import { Button, makeStyles, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

const useStyles = makeStyles({ file: { display: "none" } });

interface Props extends Pick<ButtonProps, "icon" | "size" | "children"> {
  readonly busy: boolean;
  /** Names the input that the button opens. */
  readonly label: string;
  onFiles(files: readonly File[]): void;
}

/** A button that lets several .xlsx be chosen; the same ones may be chosen again. */
export function FilesButton({ busy, label, onFiles, ...button }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} disabledFocusable={busy} onClick={() => input.current?.click()} />
      <input
        ref={input}
        className={styles.file}
        type="file"
        multiple
        accept=".xlsx"
        aria-label={label}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = "";
        }}
      />
    </>
  );
}
