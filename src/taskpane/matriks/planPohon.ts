import type { Host } from "../../app/host";
import { freeName } from "../../app/writeFindings";
import type { Language } from "../../core/check/message";
import type { Matriks } from "../../core/regulations/permen6/matriksPeran/matriks";
import { pohonKinerja } from "../../core/regulations/permen6/matriksPeran/pohon";
import { resultTreeSvg } from "../../core/report/resultTree";
import type { Plan } from "../../core/sheet/plan";

/** Pixels of a cell of a new sheet. */
const CELL = { width: 64, height: 20 } as const;
/** Browsers draw no larger picture. */
const LARGEST = 8000;
/** Dots for each pixel: sharp on paper too. */
const DOTS = 2;

/** The tree as a picture on a sheet of its own. */
export async function planPohon(host: Host, matriks: Matriks, language: Language, wanted: string): Promise<Plan> {
  const svg = resultTreeSvg({ akar: pohonKinerja(matriks), id: "pohon-gambar", language });
  const { png, width, height } = await pngOf(svg);
  const sheet = await freeName(host, wanted);
  const at = { top: 0, left: 0, bottom: Math.max(1, Math.ceil(height / CELL.height)) - 1, right: Math.max(1, Math.ceil(width / CELL.width)) - 1 };
  const alt = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? wanted;
  return {
    title: { id: "Menyisipkan pohon kinerja", en: "Insert the tree of results" },
    steps: [
      { kind: "sheet", sheet },
      { kind: "image", sheet, name: wanted, at, png, alt },
      { kind: "print", sheet, orientation: height > width ? "portrait" : "landscape", fitWidth: true, paper: "A4", footer: true },
      { kind: "show", cell: { sheet, rect: { top: 0, left: 0, bottom: 0, right: 0 } } },
    ],
  };
}

async function pngOf(svg: string): Promise<{ readonly png: string; readonly width: number; readonly height: number }> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const { naturalWidth, naturalHeight } = picture;
  const scale = Math.min(DOTS, LARGEST / Math.max(naturalWidth, naturalHeight));
  const [width, height] = [Math.round(naturalWidth * scale), Math.round(naturalHeight * scale)];
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.fillStyle = "#FFFFFF";
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return { png: canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, ""), width: naturalWidth, height: naturalHeight };
}
