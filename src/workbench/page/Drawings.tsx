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
  /** Whether what stands there belongs to this pane. */
  readonly shows: (box: Box) => boolean;
}

/** Charts and pictures over the cells. A grid holds rows of cells only: each stands in one of its own. */
export function Drawings({ workbook, sheet, geometry, version, shows }: Props) {
  const over = [
    ...sheet.charts.map((chart) => ({ key: chart.id, alt: altOf(sheet, chart), box: placed(chart, geometry), chart })),
    ...sheet.pictures.map((picture) => ({ key: picture.id, alt: picture.alt || picture.name, box: placed(picture, geometry), picture })),
  ].filter(({ box }) => shows(box));
  return (
    <>
      {over.map(({ key, alt, box, ...drawn }) => (
        <div key={key} role="row">
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
