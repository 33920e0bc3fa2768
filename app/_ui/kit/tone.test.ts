import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { groundColours } from "#server/media/scenes/grounds.ts";
import { toneClass } from "./tone.ts";

const styles = readFileSync(new URL("../tones.css", import.meta.url), "utf8");

describe("R042 the placeholder of a picture", () => {
  it.each(Object.entries(groundColours))("is the empty stage for one drawn on %s", (ground, { tone, wall }) => {
    expect(toneClass(tone)).toBe(`stage-${ground}`);
    expect(styles).toContain(`linear-gradient(140deg, ${wall[0]}, ${wall[1]})`);
  });

  it("is a quiet tone near any other colour, and there is a style for it", () => {
    for (const colour of ["#000000", "#ffffff", "#ff0000", "#00ff80", "#123456", "#d8d4cc", "#7f7f80", "#fedcba"])
      expect(styles).toContain(`.${toneClass(colour)} {`);
  });
});
