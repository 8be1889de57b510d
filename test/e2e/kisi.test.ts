import { cell, goTo, openBench, openSheet } from "./bench";

test("heads and frozen panes move with the cells, in the frame of the scroll, and nothing goes blank", async () => {
  const bench = await openBench({ file: "03-perawat-2019-salah.xlsx" });
  const { page } = bench;
  await openSheet(bench, "PENGUKURAN");
  const parted = await page.evaluate(async () => {
    const grid = document.querySelector<HTMLElement>(".grid");
    if (!grid) throw new Error("no grid");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const left = (selector: string, text: string) => [...document.querySelectorAll(selector)].find((each) => each.textContent === text)?.getBoundingClientRect().left;
    const wrong: string[] = [];
    for (const [x, y] of [[37, 11], [240, 400], [600, 60], [90, 900], [0, 0]] as const) {
      grid.scrollTo(x, y);
      await frame();
      await frame();
      const box = document.querySelector(".pane-main")?.getBoundingClientRect();
      const seen = [...document.querySelectorAll(".pane-main [role=gridcell]")].filter((each) => box && each.getBoundingClientRect().right > box.left && each.getBoundingClientRect().bottom > box.top && each.getBoundingClientRect().left < box.right && each.getBoundingClientRect().top < box.bottom);
      if (seen.length === 0) wrong.push(`${x},${y}: blank`);
      for (const each of seen.slice(0, 40)) {
        const column = /^cell-([A-Z]+)\d+$/.exec(each.id)?.[1];
        const head = column && left(".headPane:not(.rows) .head", column);
        // A cell begins one pixel earlier, on its neighbour's border.
        if (typeof head === "number" && Math.abs(head - 1 - each.getBoundingClientRect().left) > 0.6) wrong.push(`${x},${y}: ${each.id}`);
      }
    }
    return wrong;
  });
  expect(parted).toEqual([]);
});

test("the cursor comes into sight wherever the name box sends it, also far beyond what is used", async () => {
  const bench = await openBench();
  for (const address of ["AZ200", "B2", "Z1", "A150"]) {
    await goTo(bench, address);
    await cell(bench, address).waitFor();
    const inside = await cell(bench, address).evaluate((element) => {
      const [own, box] = [element.getBoundingClientRect(), element.closest(".grid")?.getBoundingClientRect()];
      return box !== undefined && own.left >= box.left && own.left < box.right && own.top >= box.top && own.top < box.bottom;
    });
    expect([address, inside]).toEqual([address, true]);
  }
});

test("what is typed lands in the cell even before the sheet has scrolled to it", async () => {
  const { page } = await openBench();
  const typing = await page.evaluate(async () => {
    const [grid, workbook] = [document.querySelector<HTMLElement>("[role=grid]"), window.workbench?.host.workbook];
    if (!grid || !workbook) throw new Error("no workbench");
    grid.focus();
    workbook.select(workbook.active, { top: 200, left: 80, bottom: 200, right: 80 });
    grid.dispatchEvent(new KeyboardEvent("keydown", { key: "7", bubbles: true, cancelable: true }));
    await Promise.resolve();
    return document.activeElement?.getAttribute("aria-label");
  });
  expect(typing).toBe("Isi sel CC201");
  await page.keyboard.type("5");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.workbench?.host.workbook.active.at(200, 80)?.value === 75);
});
