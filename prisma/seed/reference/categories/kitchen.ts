import { t } from "../../words.ts";
import { type CategorySeed, c } from "./category.ts";

export const kitchenCategories: readonly CategorySeed[] = [
  c(
    "home",
    t("For the home", "집", "المنزل"),
    t("Things for the rooms you live in.", "머무는 공간을 위한 물건이에요.", "أشياء للغرف التي تعيش فيها."),
  ),
  c(
    "home/kitchen",
    t("Kitchen & table", "주방과 식탁", "المطبخ والمائدة"),
    t("For cooking slowly and sitting long.", "천천히 요리하고 오래 앉아 있기 위한 도구예요.", "للطبخ على مهل والجلوس طويلًا."),
  ),
  c(
    "home/kitchen/mugs",
    t("Mugs & cups", "머그와 컵", "أكواب"),
    t("The first thing you hold in the morning.", "아침에 가장 먼저 손에 쥐는 물건이에요.", "أول ما تمسكه يدك في الصباح."),
  ),
  c(
    "home/kitchen/teaware",
    t("Teapots", "찻주전자", "أباريق الشاي"),
    t(
      "Pots that pour cleanly and keep warm.",
      "물줄기가 깔끔하고 온기가 오래가는 주전자예요.",
      "أباريق تصبّ بلا قطرات وتحفظ الدفء.",
    ),
  ),
  c(
    "home/kitchen/plates",
    t("Bowls & plates", "그릇과 접시", "أطباق وزبادي"),
    t(
      "Set the table with pieces that stack, and forgive.",
      "포개기 쉽고 너그러운 그릇으로 상을 차려 보세요.",
      "لمائدة من أوانٍ تتراصّ بسهولة وتتحمّل كل يوم.",
    ),
  ),
  c(
    "home/kitchen/glassware",
    t("Glassware", "유리잔과 유리병", "زجاجيات"),
    t(
      "Thin enough to please, thick enough to use daily.",
      "기분 좋게 얇고, 매일 쓸 만큼 도톰해요.",
      "رقيق بما يسرّ، سميك بما يكفي لكل يوم.",
    ),
  ),
  c(
    "home/kitchen/cooking",
    t("Boards & aprons", "도마와 앞치마", "ألواح ومآزر"),
    t("Wood and linen that get better with use.", "쓸수록 좋아지는 나무와 리넨이에요.", "خشب وكتّان يزدادان جمالًا مع الاستعمال."),
  ),
  c(
    "home/kitchen/cookware",
    t("Pots & kettles", "냄비와 주전자", "قدور وغلّايات"),
    t(
      "Heavy where it helps, light where you lift.",
      "필요한 곳은 묵직하고, 드는 손은 가벼워요.",
      "ثقيلة حيث ينفع الثقل، خفيفة حين ترفعها.",
    ),
  ),
  c(
    "home/kitchen/knives",
    t("Knives", "칼", "سكاكين"),
    t("One good edge does the work of ten.", "잘 드는 칼 한 자루가 열 자루 몫을 해요.", "نصل جيد واحد يغني عن عشرة."),
  ),
  c(
    "home/kitchen/coffee",
    t("Coffee & spice", "커피와 향신료", "قهوة وتوابل"),
    t("To pour, to grind, to keep fresh.", "내리고, 갈고, 신선하게 두는 도구예요.", "للتقطير والطحن وحفظ النكهة."),
  ),
  c(
    "home/kitchen/linen",
    t("Kitchen linen", "주방 리넨", "بياضات المطبخ"),
    t(
      "Cloth that dries glasses without leaving a trace.",
      "유리에 자국을 남기지 않는 천이에요.",
      "أقمشة تجفّف الزجاج ولا تترك أثرًا.",
    ),
  ),
];
