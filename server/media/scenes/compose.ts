import { penOf } from "./pen.ts";
import { scaleView } from "./scale.ts";
import { scalePlaceOf } from "./scale-table.ts";
import type { Scene } from "./scene.ts";
import { silhouettes } from "./silhouettes.ts";
import { horizon, side, stage } from "./stage.ts";
import { place } from "./thing.ts";

/** The share of the picture that the whole thing may fill. */
const room = { width: 840, height: 760 };

/** The SVG of a scene, 1200 by 1200 units, to be rastered at `width` pixels. */
export function composeScene(scene: Scene, width: number = side): string {
  const pen = penOf(scene.seed);
  const { svg, viewBox } = viewOf(scene, pen);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${width}" viewBox="${viewBox}">` +
    `${pen.defs()}${svg}</svg>`
  );
}

function viewOf(scene: Scene, pen: ReturnType<typeof penOf>): { svg: string; viewBox: string } {
  const silhouette = silhouettes[scene.silhouette];
  const thing = silhouette.draw(pen, scene);
  const whole = `0 0 ${side} ${side}`;
  const edge = silhouette.horizon ?? horizon;
  const inScale = scene.view === "scale" && scalePlaceOf(scene);
  if (inScale) return { svg: scaleView(pen, scene, thing, inScale), viewBox: whole };
  if (scene.view === "use") return { svg: stage(pen, scene.ground, edge) + silhouette.use(pen, scene, thing), viewBox: whole };
  const scale = Math.min(room.width / thing.width, room.height / thing.height);
  const base = 600 + (thing.height * scale) / 2 + 60;
  const x = side / 2 - (thing.middle ?? 0) * scale;
  const svg =
    stage(pen, scene.ground, edge > side ? edge : Math.min(edge, base - 90)) + place(pen, scene.ground, thing, x, base, scale);
  if (scene.view !== "detail") return { svg, viewBox: whole };
  const { focus } = silhouette;
  const span = side / focus.zoom;
  const clamp = (value: number) => Math.round(Math.min(side - span, Math.max(0, value)));
  const left = clamp(x + focus.x * scale - span / 2);
  const top = clamp(base + focus.y * scale - span / 2);
  return { svg, viewBox: `${left} ${top} ${Math.round(span)} ${Math.round(span)}` };
}
