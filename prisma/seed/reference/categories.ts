import { keyedId } from "../chance.ts";
import { t, type Words } from "../words.ts";

interface CategorySeed {
  path: string;
  name: Words;
  intro: Words;
}

const c = (path: string, name: Words, intro: Words): CategorySeed => ({ path, name, intro });

/** The tree in the order it is shown; a path names its parents. Twelve of them are leaves. */
const categories: readonly CategorySeed[] = [
  c(
    "home",
    t("Home", "집", "المنزل"),
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
    "home/kitchen/cooking",
    t("Boards & aprons", "도마와 앞치마", "ألواح ومآزر"),
    t("Wood and linen that get better with use.", "쓸수록 좋아지는 나무와 리넨이에요.", "خشب وكتّان يزدادان جمالًا مع الاستعمال."),
  ),
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
    "daily",
    t("Every day", "매일", "كل يوم"),
    t("Small things that make a day better.", "하루를 조금 더 좋게 하는 작은 것들이에요.", "أشياء صغيرة تجعل اليوم أفضل."),
  ),
  c(
    "daily/desk",
    t("Desk", "책상", "المكتب"),
    t("To write, to listen, to keep time.", "쓰고, 듣고, 시간을 재는 도구예요.", "للكتابة والاستماع ومتابعة الوقت."),
  ),
  c(
    "daily/pantry",
    t("Tea & honey", "차와 꿀", "شاي وعسل"),
    t("From small growers, in small batches.", "작은 농가에서 조금씩 만들어요.", "من مزارعين صغار وبكميات قليلة."),
  ),
  c(
    "daily/care",
    t("Soap & candles", "비누와 초", "صابون وشموع"),
    t("Made by hand, scented with restraint.", "손으로 만들고, 향은 은은하게 담았어요.", "مصنوعة باليد، وعطرها هادئ."),
  ),
];

export const categoryId = (path: string) => keyedId(`category:${path}`);

export function categoryRows() {
  return categories.map(({ path, name, intro }, position) => {
    const parent = path.split("/").slice(0, -1).join("/");
    return {
      id: categoryId(path),
      parent_id: parent ? categoryId(parent) : null,
      slug: path.split("/").at(-1),
      path,
      name,
      intro,
      position,
    };
  });
}

interface BrandSeed {
  code: string;
  name: Words;
}

const brands: readonly BrandSeed[] = [
  { code: "haneul", name: t("Haneul", "하늘", "هانول") },
  { code: "onda", name: t("Onda", "온다", "أوندا") },
  { code: "werf", name: t("Werf", "베르프", "ويرف") },
  { code: "lichtlijn", name: t("Lichtlijn", "리히트레인", "ليختلاين") },
  { code: "sadu", name: t("Sadu", "사두", "السدو") },
  { code: "kumo", name: t("Kumo", "구모", "كومو") },
  { code: "zaytoun", name: t("Zaytoun", "자이툰", "زيتون") },
  { code: "north-ferry", name: t("North Ferry", "노스 페리", "نورث فيري") },
];

export const brandId = (code: string) => keyedId(`brand:${code}`);

export function brandRows() {
  return brands.map(({ code, name }) => ({ id: brandId(code), slug: code, name }));
}
