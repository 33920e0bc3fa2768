import { t, type Words } from "./words.ts";

export interface Colour {
  code: string;
  /** Arabic names are masculine: they agree with «لون», the colour itself. */
  name: Words;
  /** Arabic with the article, for "باللون ...". */
  ofColour: string;
  hex: string;
}

function colour(code: string, hex: string, en: string, ko: string, ar: string, ofColour: string): Colour {
  return { code, hex, name: t(en, ko, ar), ofColour };
}

const list = [
  colour("milk", "#f1ebdf", "Milk white", "우유빛", "أبيض حليبي", "باللون الأبيض الحليبي"),
  colour("snow", "#f6f5f1", "Snow", "백설", "أبيض ثلجي", "باللون الأبيض الثلجي"),
  colour("celadon", "#a9bfae", "Celadon", "청자빛", "سيلادون", "بلون السيلادون"),
  colour("indigo", "#2f4266", "Indigo", "쪽빛", "نيلي", "باللون النيلي"),
  colour("ink", "#2b2d31", "Ink", "먹빛", "أسود حبري", "باللون الأسود الحبري"),
  colour("persimmon", "#cf6a3a", "Persimmon", "감빛", "برتقالي دافئ", "باللون البرتقالي الدافئ"),
  colour("clay", "#b9714f", "Clay", "황토", "طيني", "باللون الطيني"),
  colour("sand", "#d8c3a0", "Sand", "모래", "رملي", "باللون الرملي"),
  colour("oat", "#e2d6c0", "Oat", "오트", "شوفاني", "باللون الشوفاني"),
  colour("moss", "#6d7a52", "Moss", "이끼", "طحلبي", "باللون الطحلبي"),
  colour("pine", "#2f5146", "Pine", "솔빛", "أخضر صنوبري", "باللون الأخضر الصنوبري"),
  colour("sky", "#a8c3d6", "Sky", "하늘", "سماوي", "باللون السماوي"),
  colour("sea", "#4a7688", "Sea", "바다", "أزرق بحري", "باللون الأزرق البحري"),
  colour("rose", "#d3a29a", "Rose", "장밋빛", "وردي", "باللون الوردي"),
  colour("plum", "#6b4358", "Plum", "자두", "برقوقي", "باللون البرقوقي"),
  colour("mustard", "#c9983c", "Mustard", "겨자", "خردلي", "باللون الخردلي"),
  colour("rust", "#9c4a2b", "Rust", "적갈색", "صدئي", "باللون الصدئي"),
  colour("charcoal", "#45464a", "Charcoal", "차콜", "فحمي", "باللون الفحمي"),
  colour("fog", "#b9bbb9", "Fog grey", "안개 회색", "رمادي ضبابي", "باللون الرمادي الضبابي"),
  colour("oak", "#c79e6b", "Oak", "오크", "بلوطي", "بلون البلوط"),
  colour("walnut", "#6f4a31", "Walnut", "월넛", "جوزي", "بلون الجوز"),
  colour("ash", "#dcc7a3", "Ash", "애쉬", "دردار فاتح", "بلون الدردار الفاتح"),
  colour("cherry", "#a8653f", "Cherry", "체리", "كرزي", "بلون خشب الكرز"),
  colour("brass", "#c2a05a", "Brass", "황동", "نحاسي", "باللون النحاسي"),
  colour("steel", "#b3b7ba", "Steel", "스틸", "فولاذي", "باللون الفولاذي"),
  colour("cognac", "#a2643a", "Cognac", "코냑", "بني عسلي", "باللون البني العسلي"),
  colour("amber", "#c77f24", "Amber", "호박색", "كهرماني", "باللون الكهرماني"),
  colour("sage", "#9aa88b", "Sage", "세이지", "أخضر مريمي", "باللون الأخضر المريمي"),
  colour("clear", "#dde6e2", "Clear", "투명", "شفاف", "باللون الشفاف"),
  colour("copper", "#b87651", "Copper", "구리", "نحاسي محمرّ", "بلون النحاس الأحمر"),
  colour("bottle", "#5f7350", "Bottle green", "병 초록", "أخضر زجاجي", "بلون الزجاج الأخضر"),
] as const;

const byCode = new Map(list.map((entry) => [entry.code, entry]));

export function colourOf(code: string): Colour {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`no colour ${code}`);
  return found;
}
