import { mix, tone } from "../colour.ts";
import { ribs } from "../knitting.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { branchInVase } from "../wardrobe.ts";
import { stitches } from "./tote.ts";

/** `kind` 1 has a brim all round, 2 is a beanie, 3 a bucket, 4 a cap. */
export const hat: Silhouette = { draw, focus: { x: -70, y: -150, zoom: 2.1 }, use };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", 1);
  if (kind === 2) return { svg: beanie(pen, scene), width: 560, height: 390, foot: 176 };
  if (kind === 3) return { svg: bucket(pen, scene), width: 600, height: 330, foot: 246 };
  if (kind === 4) return { svg: group("translate(0 50)", cap(pen, scene)), width: 700, height: 300, foot: 176, middle: -80 };
  return { svg: brimmed(pen, scene), width: 660, height: 320, foot: 250 };
}

function brimmed(pen: Pen, { colour, material }: Scene): string {
  const brim = "M-318 -62C-318 -96 -170 -122 0 -122C170 -122 318 -96 318 -62C318 -12 170 22 0 22C-170 22 -318 -12 -318 -62Z";
  const crown =
    "M-168 -72C-178 -150 -164 -262 -108 -282C-64 -298 -38 -256 4 -254C46 -252 60 -294 106 -280C160 -262 178 -150 168 -72Q0 -14 -168 -72Z";
  const band = "M-170 -70Q0 -12 170 -70L169 -116Q0 -60 -169 -116Z";
  const ribbon = mix(colour, "#2b2018", 0.72);
  const brimBox = { x: -318, y: -122, width: 636, height: 144 };
  const crownBox = { x: -176, y: -290, width: 352, height: 262 };
  const bandBox = { x: -170, y: -116, width: 340, height: 92 };
  const dents =
    `<ellipse cx="10" cy="-262" rx="46" ry="26" fill="${tone(colour, -0.7)}" opacity="0.5" filter="${pen.blur(12, [92, 52])}"/>` +
    line("M-92 -270C-80 -220 -86 -180 -78 -130", tone(colour, -0.65), 26, `opacity="0.34" filter="${pen.blur(13, [30, 140])}"`) +
    line("M92 -268C86 -220 96 -180 92 -130", tone(colour, -0.65), 26, `opacity="0.3" filter="${pen.blur(13, [30, 140])}"`);
  return (
    fill(
      "M-318 -60C-318 -6 -170 32 0 32C170 32 318 -6 318 -60C318 -12 170 22 0 22C-170 22 -318 -12 -318 -60Z",
      tone(colour, -0.5),
    ) +
    body(pen, { path: brim, box: brimBox, colour: tone(colour, 0.04), material }, "flat") +
    `<g clip-path="${pen.clip(brim)}"><ellipse cx="60" cy="-50" rx="220" ry="52" fill="${tone(colour, -0.8)}" opacity="0.5" filter="${pen.blur(18, [440, 104])}"/></g>` +
    stitches("M-300 -50C-280 -10 -160 10 0 10C160 10 280 -10 300 -50", colour) +
    body(pen, { path: crown, box: crownBox, colour, material }, "cylinder") +
    `<g clip-path="${pen.clip(crown)}">${dents}</g>` +
    body(pen, { path: band, box: bandBox, colour: ribbon, material: "cotton" }, "cylinder") +
    bow(pen, ribbon)
  );
}

function bow(pen: Pen, ribbon: string): string {
  const path = "M-150 -106L-104 -92L-108 -66L-104 -38L-152 -60L-146 -82Z";
  return (
    body(
      pen,
      { path, box: { x: -152, y: -106, width: 48, height: 68 }, colour: tone(ribbon, 0.12), material: "cotton" },
      "flat",
    ) +
    line("M-112 -94L-114 -40", tone(ribbon, -0.5), 14) +
    line("M-114 -92L-116 -42", tone(ribbon, 0.14), 9)
  );
}

function beanie(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const material = "knit";
  const dome = "M-178 -96C-196 -220 -140 -352 0 -356C140 -352 196 -220 178 -96Q0 -40 -178 -96Z";
  const cuff = "M-190 -132C-194 -90 -192 -40 -184 -14Q0 42 184 -14C192 -40 194 -90 190 -132Q0 -82 -190 -132Z";
  const cuffBox = { x: -194, y: -132, width: 388, height: 160 };
  let columns = "";
  for (let step = -7; step <= 7; step += 1) {
    const angle = (step / 8) * (Math.PI / 2);
    const x = 196 * Math.sin(angle);
    columns +=
      line(`M${n(x)} -80C${n(x * 1.06)} -200 ${n(x * 0.8)} -318 ${n(x * 0.06)} -354`, tone(colour, -0.62), 5, 'opacity="0.5"') +
      line(
        `M${n(x - 8)} -80C${n((x - 8) * 1.06)} -200 ${n((x - 8) * 0.8)} -318 ${n(x * 0.06 - 2)} -354`,
        tone(colour, 0.5),
        5,
        'opacity="0.36"',
      );
  }
  const patch = group(
    "translate(70 -92) rotate(-4)",
    `<rect x="-30" y="0" width="64" height="44" rx="4" fill="#8a5433"/>${stitches("M-25 5h54v34h-54Z", "#8a5433")}`,
  );
  return (
    body(pen, { path: dome, box: { x: -186, y: -356, width: 372, height: 300 }, colour, material }, "round") +
    `<g clip-path="${pen.clip(dome)}">${columns}${line("M-190 -120Q0 -64 190 -120", tone(colour, -0.8), 26, `opacity="0.5" filter="${pen.blur(10, [380, 60])}"`)}</g>` +
    body(pen, { path: cuff, box: cuffBox, colour: tone(colour, 0.03), material }, "cylinder") +
    `<g clip-path="${pen.clip(cuff)}">${ribs(pen, colour, cuffBox, 17)}</g>` +
    line("M-189 -130Q0 -80 189 -130", tone(colour, 0.5), 6, 'opacity="0.5"') +
    patch
  );
}

function bucket(pen: Pen, { colour, material }: Scene): string {
  const brim =
    "M-166 -136C-214 -96 -272 -56 -286 -26C-276 22 -150 44 0 44C150 44 276 22 286 -26C272 -56 214 -96 166 -136Q0 -84 -166 -136Z";
  const crown = "M-132 -296C-150 -240 -164 -190 -168 -134Q0 -80 168 -134C164 -190 150 -240 132 -296Q0 -330 -132 -296Z";
  const crownTop = ellipse(0, -296, 132, 26);
  const rows = [0.2, 0.4, 0.6, 0.8].map((share) => {
    const [half, y, dip] = [166 + 118 * share, -136 + 110 * share, 52 + 30 * share];
    return stitches(
      `M${n(-half)} ${n(y + 4)}C${n(-half * 0.8)} ${n(y + dip)} ${n(-half * 0.4)} ${n(y + dip + 8)} 0 ${n(y + dip + 8)}C${n(half * 0.4)} ${n(y + dip + 8)} ${n(half * 0.8)} ${n(y + dip)} ${n(half)} ${n(y + 4)}`,
      colour,
    );
  });
  const shadow = line("M-170 -126Q0 -66 170 -126", tone(colour, -0.8), 24, `opacity="0.42" filter="${pen.blur(9, [340, 60])}"`);
  return (
    body(
      pen,
      { path: brim, box: { x: -286, y: -136, width: 572, height: 180 }, colour: tone(colour, 0.03), material },
      "cylinder",
    ) +
    `<g clip-path="${pen.clip(brim)}">${shadow}${rows.join("")}</g>` +
    body(pen, { path: crown, box: { x: -168, y: -310, width: 336, height: 220 }, colour, material }, "cylinder") +
    body(
      pen,
      { path: crownTop, box: { x: -132, y: -322, width: 264, height: 52 }, colour: tone(colour, 0.14), material },
      "flat",
    ) +
    stitches("M-128 -284Q0 -250 128 -284M-158 -150Q0 -98 158 -150", colour) +
    line("M118 -292C134 -240 146 -190 150 -140", tone(colour, -0.6), 3, 'opacity="0.6"') +
    fill(ellipse(-92, -206, 6, 8) + ellipse(-62, -198, 6, 8), "#b8954e") +
    fill(ellipse(-92, -206, 3, 4.5) + ellipse(-62, -198, 3, 4.5), "#1d120c")
  );
}

function cap(pen: Pen, { colour, material }: Scene): string {
  const crown = "M-152 -74C-168 -210 -84 -304 30 -306C150 -306 214 -206 212 -70Q30 -14 -152 -74Z";
  const visor =
    "M-158 -96C-236 -104 -346 -72 -376 -34C-384 -20 -374 -8 -352 -8C-262 -12 -140 -18 30 -38C-30 -52 -100 -62 -146 -74Z";
  const seams = "M30 -306C-50 -260 -92 -170 -92 -58M30 -306C20 -220 20 -140 22 -40M30 -306C110 -262 150 -170 152 -52";
  const under = "M-374 -20C-384 -4 -366 4 -340 2C-240 -2 -120 -10 30 -36C-120 -18 -260 -10 -352 -8Z";
  return (
    fill(under, tone(colour, -0.62)) +
    body(pen, { path: crown, box: { x: -160, y: -306, width: 374, height: 280 }, colour, material }, "round") +
    `<g clip-path="${pen.clip(crown)}">${line(seams, tone(colour, -0.62), 4, 'opacity="0.6"')}${stitches("M20 -300C-60 -254 -102 -170 -102 -58M12 -300C10 -220 10 -140 12 -44M40 -300C100 -256 140 -170 142 -52", colour)}</g>` +
    fill(ellipse(-46, -226, 6, 7) + ellipse(84, -232, 6, 7), tone(colour, -0.7)) +
    fill(ellipse(30, -308, 17, 9), tone(colour, 0.1)) +
    body(pen, { path: visor, box: { x: -378, y: -104, width: 410, height: 98 }, colour: tone(colour, 0.05), material }, "flat") +
    stitches(
      "M-160 -84C-240 -90 -330 -64 -354 -36M-156 -72C-230 -76 -310 -54 -330 -32M-150 -62C-214 -64 -284 -46 -302 -30",
      colour,
    ) +
    line("M-146 -76Q-60 -46 34 -40", tone(colour, -0.75), 7, 'opacity="0.5"')
  );
}

/** On the books by the door, ready for the walk. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const stack = books(pen, 620, ["#4a6670", "#d8c3a0"]);
  return (
    sunOnWall(pen, 140, 70, 560, 620) +
    place(pen, scene.ground, tray(pen, 1130, 240, "#a97f55"), 600, 1070, 1) +
    branchInVase(pen, scene, 985, 985) +
    place(pen, "sand", stack, 520, 1010, 1) +
    place(pen, "sand", thing, 520 - (thing.middle ?? 0), 1010 - stack.height + 26, thing.width > 600 ? 1.12 : 1.2)
  );
}
