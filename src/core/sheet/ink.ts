/** Black or white, whichever reads better on a fill (`#RRGGBB`), by the relative luminance of WCAG 2. */
export function inkOn(fill: string): "#000000" | "#FFFFFF" {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(fill.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  // At this luminance black and white contrast alike.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? "#000000" : "#FFFFFF";
}
