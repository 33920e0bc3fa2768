import type { OptionChoice } from "#server/catalog/shapes.ts";
import { groundColours } from "#server/media/scenes/grounds.ts";
import { type ScalePlace, scalePlaceOf } from "#server/media/scenes/scale-table.ts";
import type { Ground, Scene, View } from "#server/media/scenes/scene.ts";
import { at, chanceOf, keyedId } from "./chance.ts";
import type { Colour } from "./colours.ts";
import type { Product } from "./product.ts";
import { t, type Words } from "./words.ts";

const side = 1200;

/** Goes up when a drawing changes: files are kept by the picture's id for ever, so another drawing needs another id. */
const edition = 2;

interface Shot {
  view: View;
  colour: Colour;
  /** Which variant it belongs to; none for a picture that stands for all. */
  options: OptionChoice;
}

const picturesMax = 5;

/**
 * Two to five pictures: the whole thing, where it lives, close to it, beside something of known size, and the whole thing in each
 * further colour. Where that is too many, the close-up gives way: the first picture can be looked into.
 */
export function pictureRows(product: Product) {
  const lead = at(product.colours, 0);
  const choice = (colour: Colour): OptionChoice => (product.colours.length > 1 ? { colour: colour.code } : {});
  const further = product.colours.slice(1).map((colour): Shot => ({ view: "front", colour, options: choice(colour) }));
  const looks: View[] = scalePlaceOf(formOf(product)) ? ["use", "detail", "scale"] : ["use", "detail"];
  const room = picturesMax - 1 - further.length;
  const shown = looks.length > room ? looks.filter((view) => view !== "detail") : looks;
  const shots: Shot[] = [
    { view: "front", colour: lead, options: choice(lead) },
    ...shown.map((view): Shot => ({ view, colour: lead, options: {} })),
    ...further,
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

function formOf({ family, design, making }: Product): Pick<Scene, "silhouette" | "shape"> {
  return { silhouette: family.silhouette, shape: { ...design.shape, ...making.shape } };
}

function sceneOf(product: Product, { view, colour }: Shot): Scene {
  const { making, slug } = product;
  const chance = chanceOf("scene", slug, view);
  return {
    ...formOf(product),
    material: making.drawn,
    colour: colour.hex,
    view,
    ground: groundFor(colour.hex, chanceOf("ground", slug).between(0, 5)),
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

/** What stands beside the thing in its picture in scale. */
const yardsticks: Record<ScalePlace, Words> = {
  table: t(
    "beside a paperback and a pencil, for size",
    "크기를 견주어 볼 문고본과 연필 곁의",
    "قرب كتاب جيب وقلم رصاص لمعرفة الحجم",
  ),
  flat: t(
    "beside a paperback and a pencil, for size",
    "크기를 견주어 볼 문고본과 연필 곁의",
    "قرب كتاب جيب وقلم رصاص لمعرفة الحجم",
  ),
  wall: t("on a wall beside a door, for size", "크기를 견주어 볼 문 곁에 걸린", "على جدار قرب باب لمعرفة الحجم"),
  floor: t("on the floor beside a door, for size", "크기를 견주어 볼 문 곁에 놓인", "على الأرض قرب باب لمعرفة الحجم"),
};

function altOf(product: Product, { view, colour }: Shot): Words {
  const { name, family, making } = product;
  const where = view === "scale" ? yardsticks[scalePlaceOf(formOf(product)) ?? "table"] : family.inUse;
  if (view === "use" || view === "scale") {
    return t(`${name.en} ${where.en}`, `${where.ko} ${name.ko}`, `${name.ar} ${where.ar}`);
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
