import { type PictureView, pictureView } from "./picture-view.ts";
import { groundColours } from "./scenes/grounds.ts";

export const houseSize = { width: 1600, height: 1000 };

/** The wide picture of the home page: morning light in a maru. Its file is made and served like any other picture. */
export function heroPicture(locale: string): PictureView {
  const alt = {
    en: "A wooden hall in morning light: a moon jar with a branch, a teapot with two cups, a lamp and a folded throw",
    ko: "아침 햇살이 드는 마루. 가지를 꽂은 달항아리, 찻주전자와 잔 두 개, 램프, 개어 둔 담요",
    ar: "قاعة خشبية في ضوء الصباح: جرّة قمرية فيها غصن، وإبريق شاي مع كوبين، ومصباح وغطاء مطوي",
  };
  return pictureView({ id: "hero", ...houseSize, tone: groundColours.sand.tone, alt }, locale);
}
