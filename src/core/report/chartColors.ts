/**
 * Colours of series, in the order of use: by Okabe and Ito, told apart by colour-blind readers, and each of another
 * lightness than its neighbours, so that a grey print keeps them apart too.
 */
export const CHART_COLORS = ["#0B5A5E", "#E69F00", "#56B4E9", "#7A3B69", "#B8C4CC", "#D55E00"] as const;
