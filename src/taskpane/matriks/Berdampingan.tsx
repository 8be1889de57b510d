import { Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  sides: {
    display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px",
    // The border is seen where a theme of high contrast drops the fill.
    "& > div": { backgroundColor: tokens.colorNeutralBackground3, border: "1px solid transparent", borderRadius: tokens.borderRadiusSmall, padding: "6px 8px", minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  },
});

export interface Sisi {
  readonly judul: string;
  readonly teks: string;
}

/** Two texts beside each other, each under its heading. */
export function Berdampingan({ sisi }: { readonly sisi: readonly [Sisi, Sisi] }) {
  return (
    <div className={useStyles().sides}>
      {sisi.map(({ judul, teks }) => <div key={judul}><Text size={200} weight="semibold" block>{judul}</Text><Text size={200}>{teks}</Text></div>)}
    </div>
  );
}
