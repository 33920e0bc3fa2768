import { t } from "../../words.ts";
import { type CategorySeed, c } from "./category.ts";

export const wearCategories: readonly CategorySeed[] = [
  c(
    "wear",
    t("Wear & carry", "입고 들고", "للبس والحمل"),
    t("Made to be used on ordinary days.", "보통날에 쓰려고 만든 것들이에요.", "صُنعت للأيام العادية."),
  ),
  c(
    "wear/bags",
    t("Bags", "가방", "حقائب"),
    t("Totes and backpacks that carry a whole day.", "하루를 통째로 담는 토트백과 백팩이에요.", "حقائب يد وظهر تتسع ليوم كامل."),
  ),
  c(
    "wear/shoes",
    t("Shoes", "신발", "أحذية"),
    t("Light on the foot, honest in the rain.", "발은 가볍고, 비에는 든든해요.", "خفيفة على القدم، صادقة تحت المطر."),
  ),
  c(
    "wear/scarves",
    t("Scarves", "스카프", "أوشحة"),
    t("A little warmth to keep in the bag.", "가방에 넣어 두는 작은 온기예요.", "قليل من الدفء تحمله في حقيبتك."),
  ),
  c(
    "wear/clothing",
    t("Clothing", "의류", "ملابس"),
    t("Few pieces, worn often.", "몇 벌 안 되지만 자주 입게 돼요.", "قطع قليلة تُلبس كثيرًا."),
  ),
  c(
    "wear/clothing/shirts",
    t("Shirts", "셔츠", "قمصان"),
    t("Cut to be washed, hung and worn again.", "빨아 널었다가 다시 입기 좋게 재단했어요.", "قُصّت لتُغسل وتُنشر وتُلبس من جديد."),
  ),
  c(
    "wear/clothing/knitwear",
    t("Knitwear", "니트", "تريكو"),
    t("Warmth you can mend with a needle.", "바늘 하나로 고쳐 입을 수 있는 온기예요.", "دفء تصلحه إبرة واحدة."),
  ),
  c(
    "wear/clothing/outerwear",
    t("Coats & jackets", "외투", "معاطف وسترات"),
    t(
      "For wind, rain and the walk home.",
      "바람과 비, 그리고 집으로 걷는 길을 위한 옷이에요.",
      "للريح والمطر وطريق العودة إلى البيت.",
    ),
  ),
  c(
    "wear/clothing/hats",
    t("Hats", "모자", "قبعات"),
    t("Shade in summer, warm ears in winter.", "여름엔 그늘, 겨울엔 따뜻한 귀예요.", "ظل في الصيف ودفء للأذنين في الشتاء."),
  ),
  c(
    "wear/clothing/socks",
    t("Socks", "양말", "جوارب"),
    t("Knitted so that the heel stays where it is.", "뒤꿈치가 돌아가지 않게 짰어요.", "حيكت كي يبقى الكعب في مكانه."),
  ),
  c(
    "wear/accessories",
    t("Accessories", "액세서리", "إكسسوارات"),
    t("Small things you reach for every day.", "날마다 손이 가는 작은 물건이에요.", "أشياء صغيرة تمتد إليها يدك كل يوم."),
  ),
  c(
    "wear/accessories/leather",
    t("Belts & wallets", "벨트와 지갑", "أحزمة ومحافظ"),
    t("Leather that remembers who carried it.", "지닌 사람을 닮아 가는 가죽이에요.", "جلد يتذكّر من حمله."),
  ),
  c(
    "wear/accessories/watches",
    t("Watches", "시계", "ساعات يد"),
    t("Quiet time, on the wrist.", "손목 위의 조용한 시간이에요.", "وقت هادئ على المعصم."),
  ),
  c(
    "wear/accessories/eyewear",
    t("Eyewear", "안경과 선글라스", "نظارات"),
    t("Frames that sit light all day long.", "하루 종일 가벼운 테예요.", "إطارات خفيفة طوال النهار."),
  ),
  c(
    "wear/accessories/umbrellas",
    t("Umbrellas", "우산", "مظلات"),
    t("For those who like walking in the rain.", "빗길 걷기를 좋아하는 분을 위한 우산이에요.", "لمن يحب المشي تحت المطر."),
  ),
  c(
    "wear/accessories/jewellery",
    t("Jewellery", "주얼리", "حليّ"),
    t("One small gleam is enough.", "작은 반짝임 하나면 충분해요.", "لمعة صغيرة واحدة تكفي."),
  ),
];
