import { t } from "../../words.ts";
import { type CategorySeed, c } from "./category.ts";

export const roomCategories: readonly CategorySeed[] = [
  c(
    "home/living",
    t("Living", "거실", "غرفة المعيشة"),
    t("Light, warmth and a place to sit.", "빛과 온기, 그리고 앉을 자리예요.", "ضوء ودفء ومكان للجلوس."),
  ),
  c(
    "home/living/jars",
    t("Vases & moon jars", "화병과 달항아리", "مزهريات وجرار القمر"),
    t(
      "Quiet vessels for a branch, or for nothing at all.",
      "가지 하나를 꽂아도, 비워 두어도 좋은 그릇이에요.",
      "أوانٍ هادئة لغصن واحد، أو تُترك فارغة.",
    ),
  ),
  c(
    "home/living/lamps",
    t("Lamps", "조명", "مصابيح"),
    t("Warm pools of light for the evening.", "저녁을 위한 따뜻한 빛이에요.", "بقع ضوء دافئة للمساء."),
  ),
  c(
    "home/living/comfort",
    t("Chairs & throws", "의자와 담요", "كراسٍ وأغطية"),
    t("For the corner where you read.", "책 읽는 구석 자리를 위한 물건이에요.", "لركن القراءة في بيتك."),
  ),
  c(
    "home/living/rugs",
    t("Rugs", "러그", "سجاد"),
    t("Something soft for the first step of the day.", "하루의 첫걸음이 닿는 포근한 바닥이에요.", "شيء ناعم لأول خطوة في اليوم."),
  ),
  c(
    "home/living/cushions",
    t("Cushions", "쿠션", "وسائد"),
    t("The difference between sitting and staying.", "앉는 자리를 머무는 자리로 바꿔 줘요.", "ما يجعل الجلوس إقامة."),
  ),
  c(
    "home/living/mirrors",
    t("Mirrors", "거울", "مرايا"),
    t("A second window for a small room.", "작은 방에 창을 하나 더 내 줘요.", "نافذة ثانية لغرفة صغيرة."),
  ),
  c(
    "home/living/tables",
    t("Small tables", "소형 테이블", "طاولات صغيرة"),
    t("For the cup, the book and the keys.", "찻잔과 책과 열쇠가 놓일 자리예요.", "للفنجان والكتاب والمفاتيح."),
  ),
  c(
    "home/living/storage",
    t("Baskets & storage", "바구니와 수납", "سلال وتخزين"),
    t("Places for things that had no place.", "자리가 없던 물건에 자리를 만들어 줘요.", "أماكن لما لم يكن له مكان."),
  ),
  c(
    "home/bed-bath",
    t("Bed & bath", "침실과 욕실", "النوم والحمّام"),
    t(
      "The first and the last hour of the day.",
      "하루의 처음과 마지막 한 시간을 위한 것들이에요.",
      "لأول ساعة في اليوم وآخر ساعة فيه.",
    ),
  ),
  c(
    "home/bed-bath/bedding",
    t("Bedding", "침구", "مفارش السرير"),
    t("Cloth that gets softer with every wash.", "빨수록 부드러워지는 천이에요.", "أقمشة تزداد نعومة مع كل غسلة."),
  ),
  c(
    "home/bed-bath/towels",
    t("Towels & robes", "수건과 가운", "مناشف وأرواب"),
    t("They drink water and dry quickly themselves.", "물기는 잘 닦고, 스스로는 금세 말라요.", "تمتصّ الماء وتجفّ سريعًا."),
  ),
  c(
    "home/garden",
    t("Garden & balcony", "정원과 베란다", "الحديقة والشرفة"),
    t(
      "For a field, a balcony or one window sill.",
      "마당에도, 베란다에도, 창턱 하나에도 좋아요.",
      "لحديقة أو شرفة أو حافة نافذة واحدة.",
    ),
  ),
  c(
    "home/garden/planters",
    t("Planters", "화분", "أحواض النباتات"),
    t("Homes that roots like.", "뿌리가 좋아하는 집이에요.", "بيوت تحبّها الجذور."),
  ),
  c(
    "home/garden/tools",
    t("Garden tools", "원예 도구", "أدوات البستنة"),
    t("Made to be sharpened, not replaced.", "바꾸지 않고 갈아서 쓰는 도구예요.", "صُنعت لتُشحذ لا لتُستبدل."),
  ),
];
