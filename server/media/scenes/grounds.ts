import type { Ground } from "./scene.ts";

interface GroundColours {
  /** Wall at the lit side and at the far side, table at the edge and near the viewer, and the shadow's colour. */
  wall: [string, string];
  table: [string, string];
  shadow: string;
  /** What the picture reads as from far away: the placeholder while it loads. */
  tone: string;
}

/** Calm, warm grounds; one light from the upper left falls on all of them. */
export const groundColours: Record<Ground, GroundColours> = {
  paper: { wall: ["#f8f3ea", "#e9dfcf"], table: ["#dfcfb8", "#efe3d1"], shadow: "#6b543a", tone: "#efe7da" },
  sand: { wall: ["#efe2cc", "#dcc8a8"], table: ["#cfb58d", "#e2cca9"], shadow: "#6a4e2c", tone: "#e4d4b9" },
  clay: { wall: ["#ead0c0", "#d3ab95"], table: ["#c4967d", "#d9b29c"], shadow: "#6b3c28", tone: "#ddbca9" },
  sage: { wall: ["#dde1d2", "#bfc7b1"], table: ["#a9b398", "#c2cab2"], shadow: "#424a35", tone: "#ccd2c0" },
  mist: { wall: ["#e4e7e6", "#c6cdce"], table: ["#b3bdbf", "#cdd4d4"], shadow: "#3e4a4f", tone: "#d3d8d8" },
  dusk: { wall: ["#a9968a", "#7d6a61"], table: ["#6b584e", "#86736a"], shadow: "#2c201b", tone: "#8f7c71" },
};
