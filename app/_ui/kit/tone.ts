const hues = ["red", "orange", "yellow", "green", "teal", "blue", "violet", "pink"] as const;

/** Pictures that are drawn here have one of six stages; their placeholder is the stage itself, empty and softly lit. */
const stages: Readonly<Record<string, string>> = {
  "#efe7da": "stage-paper",
  "#e4d4b9": "stage-sand",
  "#ddbca9": "stage-clay",
  "#ccd2c0": "stage-sage",
  "#d3d8d8": "stage-mist",
  "#8f7c71": "stage-dusk",
};

/**
 * The placeholder class nearest to a picture's main colour (`#rrggbb`). The colour itself would need an inline style, which the
 * content policy rightly refuses; sixteen quiet tones are near enough for half a second.
 */
export function toneClass(colour: string): string {
  const stage = stages[colour];
  if (stage) return stage;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const depth = (high + low) / 2 > 0.55 ? "light" : "deep";
  if (high - low < 0.08) return `tone-grey-${depth}`;
  const turn =
    high === r ? ((g - b) / (high - low) + 6) % 6 : high === g ? (b - r) / (high - low) + 2 : (r - g) / (high - low) + 4;
  return `tone-${hues[Math.round((turn / 6) * hues.length) % hues.length]}-${depth}`;
}
