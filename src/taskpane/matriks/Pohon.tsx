import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Matriks } from "../../core/regulations/permen6/matriksPeran/matriks";
import { pohonKinerja } from "../../core/regulations/permen6/matriksPeran/pohon";
import { resultTreeSvg } from "../../core/report/resultTree";
import { usePane } from "../pane";
import { matriksText } from "./matriksText";

const useStyles = makeStyles({
  box: { overflow: "auto", maxHeight: "60vh", backgroundColor: "#FFFFFF", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, forcedColorAdjust: "none" },
});

/** Who supports what, as a picture that can also be read aloud. */
export function Pohon({ matriks }: { readonly matriks: Matriks }) {
  const styles = useStyles();
  const { language } = usePane();
  const box = useRef<HTMLDivElement>(null);
  const svg = useMemo(() => resultTreeSvg({ akar: pohonKinerja(matriks), id: "pohon", language }), [matriks, language]);
  useEffect(() => {
    // Read as XML, never as HTML: its texts come from cells.
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    box.current?.replaceChildren(document.importNode(picture, true));
  }, [svg]);
  return <div ref={box} className={styles.box} tabIndex={0} role="region" aria-label={matriksText[language].tree} />;
}
