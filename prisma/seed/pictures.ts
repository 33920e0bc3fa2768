import type { OptionChoice } from "#server/catalog/shapes.ts";
import { groundColours } from "#server/media/scenes/grounds.ts";
import type { Ground, Scene, View } from "#server/media/scenes/scene.ts";
import { at, chanceOf, keyedId } from "./chance.ts";
import type { Colour } from "./colours.ts";
import type { Product } from "./product.ts";
import { t, type Words } from "./words.ts";

const side = 1200;

/** Goes up when a drawing changes: files are kept by the picture's id for ever, so another drawing needs another id. */
const edition = 1;

interface Shot {
  view: View;
  colour: Colour;
  /** Which variant it belongs to; none for a picture that stands for all. */
  options: OptionChoice;
}

/** Two to five pictures: the whole thing, close to it, where it lives, and the whole thing in each further colour. */
export function pictureRows(product: Product) {
  const lead = at(product.colours, 0);
  const choice = (colour: Colour): OptionChoice => (product.colours.length > 1 ? { colour: colour.code } : {});
  const shots: Shot[] = [
    { view: "front", colour: lead, options: choice(lead) },
    { view: "use", colour: lead, options: {} },
    { view: "detail", colour: lead, options: {} },
    ...product.colours.slice(1).map((colour): Shot => ({ view: "front", colour, options: choice(colour) })),
  ];
  return shots.map((shot, position) => pictureRow(product, shot, position));
}

function pictureRow(product: Product, shot: Shot, position: number) {
  const scene = sceneOf(product, shot);
  return {
    id: keyedId(`picture:${product.id}:${position}:${edition}:${JSON.stringify(scene)}`),
    product_id: product.id,
    position,
    alt: altOf(product, shot),
    scene,
    options: shot.options,
    width: side,
    height: side,
    tone: groundColours[isEvening(scene) ? "dusk" : scene.ground].tone,
  };
}

/** Things that give light are shown in use after dark. */
function isEvening({ silhouette, view }: Scene): boolean {
  return view === "use" && (silhouette === "lamp" || silhouette === "candle");
}

function sceneOf({ family, design, making, slug }: Product, { view, colour }: Shot): Scene {
  const chance = chanceOf("scene", slug, view);
  return {
    silhouette: family.silhouette,
    material: making.drawn,
    colour: colour.hex,
    view,
    ground: groundFor(colour.hex, chanceOf("ground", slug).between(0, 5)),
    shape: { ...design.shape, ...making.shape },
    seed: chance.between(1, 1_000_000),
  };
}

/** A ground that the colour stands out from: pale things on deeper grounds, dark things on pale ones. */
export function groundFor(hex: string, turn: number): Ground {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  const [red, green, blue] = [channel(1), channel(3), channel(5)];
  const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
  const pale: Ground[] = ["clay", "sage", "sand", "mist", "clay", "sage"];
  const middling: Ground[] = ["paper", "mist", "paper", "sand", "paper", "mist"];
  const warm = red > blue + 40;
  const dark: Ground[] = warm
    ? ["paper", "sage", "mist", "paper", "mist", "sage"]
    : ["paper", "sand", "paper", "clay", "mist", "sand"];
  return at(luma > 195 ? pale : luma > 120 && !warm ? middling : dark, turn);
}

function altOf({ name, family, making }: Product, { view, colour }: Shot): Words {
  if (view === "use") {
    return t(`${name.en} ${family.inUse.en}`, `${family.inUse.ko} ${name.ko}`, `${name.ar} ${family.inUse.ar}`);
  }
  if (view === "detail") {
    return t(
      `${name.en}, close up: ${making.material.en.toLowerCase()}`,
      `${name.ko}, 가까이에서 본 ${making.material.ko}`,
      `${name.ar}، لقطة قريبة: ${making.material.ar}`,
    );
  }
  return t(`${name.en} in ${colour.name.en.toLowerCase()}`, `${name.ko}, ${colour.name.ko}`, `${name.ar} ${colour.ofColour}`);
}
