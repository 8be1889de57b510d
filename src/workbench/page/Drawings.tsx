import { useEffect, useRef } from "react";
import { placed, type Box, type Geometry } from "../engine/geometry";
import { altOf, type Chart, type Sheet } from "../engine/model";
import type { Workbook } from "../engine/workbook";
import { drawChart } from "./drawChart";

interface Props {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly geometry: Geometry;
  /** Rises with every change of the workbook. */
  readonly version: number;
  /** The part of the sheet that this pane shows, in pixels; it may go on for ever. */
  readonly pane: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/**
 * Charts and pictures over the cells. A grid holds rows of cells only: each stands in one of its own. Across frozen panes
 * each pane draws its part; only the one with the corner says what it is.
 */
export function Drawings({ workbook, sheet, geometry, version, pane }: Props) {
  const reaches = ({ left, top, width, height }: Box) => left < pane.right && top < pane.bottom && left + width > pane.left && top + height > pane.top;
  const begins = ({ left, top }: Box) => left >= pane.left && left < pane.right && top >= pane.top && top < pane.bottom;
  const over = [
    ...sheet.charts.map((chart) => ({ key: chart.id, alt: altOf(sheet, chart), box: placed(chart, geometry), chart })),
    ...sheet.pictures.map((picture) => ({ key: picture.id, alt: picture.alt || picture.name, box: placed(picture, geometry), picture })),
  ].filter(({ box }) => reaches(box));
  return (
    <>
      {over.map(({ key, alt, box, ...drawn }) => (
        <div key={key} role="row" {...(begins(box) ? {} : { "aria-hidden": true })}>
          <div role="gridcell" className="drawn" style={box}>
            {"chart" in drawn ? (
              <ChartPicture workbook={workbook} chart={drawn.chart} alt={alt} width={box.width} height={box.height} version={version} />
            ) : (
              <img src={`data:image/${drawn.picture.png.startsWith("/9j/") ? "jpeg" : "png"};base64,${drawn.picture.png}`} alt={alt} width={box.width} height={box.height} />
            )}
          </div>
        </div>
      ))}
    </>
  );
}

function ChartPicture({ workbook, chart, alt, width, height, version }: { readonly workbook: Workbook; readonly chart: Chart; readonly alt: string; readonly width: number; readonly height: number; readonly version: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const unknown = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (!canvas.current) return;
    const end = drawChart(canvas.current, workbook, chart, { width, height });
    if (unknown.current) unknown.current.hidden = end !== undefined;
    return end;
  }, [workbook, chart, width, height, version]);
  return (
    <div role="img" aria-label={alt} className="chart">
      <canvas ref={canvas} />
      <p ref={unknown} hidden>Grafik jenis ini tidak digambar di meja kerja: {chart.title || chart.name}</p>
    </div>
  );
}
