import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const backpack: Family = {
  code: "backpack",
  category: "wear/bags",
  quota: 6,
  noun: { ...t("backpack", "백팩", "حقيبة ظهر"), gender: "f" },
  search: "リュック バックパック デイパック rucksack daypack 배낭 책가방 شنطة ظهر",
  brand: "north-ferry",
  sellers: ["north-ferry"],
  price: 11200,
  weightGrams: 980,
  silhouette: "backpack",
  designs: [
    {
      code: "day",
      name: t("day", "데이", "يومية"),
      line: t(
        "A round day backpack that opens like a book",
        "책처럼 활짝 열리는 둥근 데이 백팩이에요.",
        "حقيبة ظهر يومية مستديرة تُفتح كالكتاب",
      ),
      story: t(
        "The zip runs almost to the floor, so you see what is inside instead of feeling for it. Laptop against the back, lunch at the bottom, keys on a hook.",
        "지퍼가 바닥 가까이까지 내려와서 더듬지 않고 눈으로 찾아요. 노트북은 등 쪽, 도시락은 바닥, 열쇠는 고리에 걸어요.",
        "ينزل السحّاب حتى القاع تقريبًا فترى ما في داخلها بدل أن تتحسّسه. الحاسوب عند الظهر، والغداء في الأسفل، والمفاتيح على خطّاف.",
      ),
      feature: t("Opens flat on a table", "테이블 위에 평평하게 펼쳐져요", "تُفتح منبسطة على الطاولة"),
      shape: { top: 1, wide: 1, tall: 1 },
    },
    {
      code: "satchel",
      name: t("flap", "덮개형", "بغطاء"),
      line: t(
        "A flap backpack with two buckles and a proper hush",
        "버클 두 개로 닫히는 조용한 덮개형 백팩이에요.",
        "حقيبة ظهر بغطاء وإبزيمين تُغلق بهدوء",
      ),
      story: t(
        "The buckles are for show and for storms; under them two magnets close it with one hand. The flap is wide enough to carry a rolled jacket.",
        "버클은 멋과 폭풍우를 위한 것이고, 그 아래 자석 두 개로 한 손에 닫혀요. 덮개가 넓어서 말아 넣은 재킷도 함께 들어가요.",
        "الإبزيمان للزينة وللعواصف، وتحتهما مغناطيسان يُغلقانها بيد واحدة. والغطاء عريض يتسع لسترة ملفوفة.",
      ),
      feature: t("Magnets under the buckles", "버클 아래 숨은 자석", "مغناطيسان تحت الإبزيمين"),
      priceFactor: 1.15,
      shape: { top: 2, wide: 1, tall: 0.96 },
    },
    {
      code: "roll",
      name: t("roll-top", "롤탑", "ملفوفة الفوهة"),
      line: t(
        "A roll-top backpack that grows with the shopping",
        "짐에 따라 늘어나는 롤탑 백팩이에요.",
        "حقيبة ظهر ملفوفة الفوهة تكبر مع المشتريات",
      ),
      story: t(
        "Rolled three times it is a neat city bag; unrolled it takes a loaf and a bunch of dill standing up. Rain cannot find a way in.",
        "세 번 말면 단정한 도시 가방, 펴면 빵과 딜 한 단이 선 채로 들어가요. 비는 들어올 길을 찾지 못해요.",
        "إذا لُفّت ثلاث مرات كانت حقيبة مدينة أنيقة، وإذا فُتحت اتسعت لرغيف وحزمة شبت واقفة. ولا يجد المطر منفذًا إليها.",
      ),
      feature: t("18 litres rolled, 26 open", "말면 18리터, 펴면 26리터", "18 لترًا ملفوفة و26 مفتوحة"),
      priceFactor: 1.1,
      shape: { top: 3, wide: 0.95, tall: 1.06 },
    },
  ],
  makings: [
    {
      code: "canvas",
      name: t("waxed canvas", "왁스 캔버스", "من القنب المشمّع"),
      line: t("in waxed cotton canvas", "왁스를 먹인 면 캔버스로 만든", "من قماش قطني مشمّع"),
      story: t(
        "Twelve-ounce canvas, waxed in the cloth. It whitens where it folds and darkens where you hold it, and after a winter it is nobody's but yours.",
        "12온스 캔버스에 왁스를 먹였어요. 접히는 곳은 하얘지고 손이 닿는 곳은 짙어져서, 한 해 겨울이 지나면 누구의 것도 아닌 당신의 가방이 돼요.",
        "قماش متين مشمّع من داخله. يبيضّ حيث يُطوى ويغمق حيث تمسكه، وبعد شتاء واحد يصير لك وحدك.",
      ),
      feature: t("Rainproof for a forty-minute ride", "자전거로 40분 빗길도 괜찮아요", "تصمد للمطر أربعين دقيقة على الدراجة"),
      material: t("Waxed cotton canvas, leather trim", "왁스 면 캔버스, 가죽 장식", "قماش قطني مشمّع بحواف جلدية"),
      care: t("Brush off; re-wax every other year", "솔로 털고 2년에 한 번 왁스를 먹여 주세요", "تُفرَّش، ويُعاد تشميعها كل سنتين"),
      drawn: "canvas",
      colours: ["moss", "indigo", "rust", "charcoal"],
    },
    {
      code: "leather",
      name: t("leather", "가죽", "من الجلد"),
      line: t("in full-grain leather", "통가죽으로 만든", "من جلد كامل الحبيبات"),
      story: t(
        "Two hides, chosen to match, cut so that the folds fall where the skin already bends. The edges are burnished with water and bone, not painted.",
        "서로 어울리는 가죽 두 장을 골라, 본래 접히던 결을 따라 재단해요. 모서리는 칠하지 않고 물과 뼈 도구로 문질러 윤을 내요.",
        "جلدان مختاران متجانسان، قُصّا بحيث تقع الطيّات حيث ينثني الجلد من أصله. والحواف مصقولة بالماء والعظم لا مدهونة.",
      ),
      feature: t("Burnished edges, no paint", "칠하지 않고 문질러 마감한 모서리", "حواف مصقولة بلا دهان"),
      material: t("Full-grain cowhide", "소 통가죽", "جلد بقر كامل الحبيبات"),
      care: t("Leather balm once a season", "계절마다 가죽 밤을 발라 주세요", "يُدهن ببلسم الجلد كل موسم"),
      priceFactor: 2.3,
      drawn: "leather",
      colours: ["cognac", "ink", "walnut"],
    },
    {
      code: "cotton",
      name: t("cotton", "코튼", "من القطن"),
      line: t("in light, washable cotton", "가볍고 빨 수 있는 코튼으로 만든", "من قطن خفيف قابل للغسل"),
      story: t(
        "A bag that goes into the washing machine with the rest of the week. Half the weight of canvas, doubled where it rubs.",
        "한 주의 빨래와 함께 세탁기에 넣는 가방이에요. 캔버스의 절반 무게이고, 닳는 곳은 두 겹이에요.",
        "حقيبة تدخل الغسالة مع بقية غسيل الأسبوع. نصف وزن القنب، ومضاعفة حيث تحتكّ.",
      ),
      feature: t("Machine washable", "세탁기에 빨 수 있어요", "تُغسل في الغسالة"),
      material: t("Organic cotton twill", "유기농 코튼 트윌", "قطن عضوي مضلّع"),
      care: t("Machine wash at 30 °C", "30 °C 세탁기 사용 가능", "تُغسل في الغسالة على 30 °م"),
      priceFactor: 0.8,
      drawn: "cotton",
      colours: ["sand", "sky", "plum", "pine"],
    },
  ],
  moments: [
    t(
      "For the bus, the library and the ferry after that.",
      "버스와 도서관, 그다음 나룻배까지 함께해요.",
      "للحافلة والمكتبة ثم العبّارة بعدهما.",
    ),
    t(
      "Sized for a school day or two nights away.",
      "학교 하루, 또는 이틀 밤 여행에 알맞아요.",
      "بمقاس يوم دراسي أو ليلتين في سفر.",
    ),
    t(
      "It stands up by itself, which matters more than you would think.",
      "혼자 서 있어요. 생각보다 중요한 일이에요.",
      "تقف وحدها، وهذا أهم مما تظن.",
    ),
  ],
  features: [
    t("Straps padded with wool felt", "양모 펠트를 넣은 어깨끈", "أحزمة محشوة بلبّاد الصوف"),
    t("Sleeve for a 15-inch laptop", "15인치 노트북 칸", "جيب لحاسوب 15 بوصة"),
    t("Repaired free for ten years", "10년 동안 무상 수선", "إصلاح مجاني عشر سنوات"),
  ],
  facts: [
    { name: t("Volume", "용량", "السعة"), value: t("18–26 l", "18–26 l", "18–26 لترًا") },
    { name: t("Dimensions", "치수", "الأبعاد"), value: t("43 × 30 × 14 cm", "43 × 30 × 14 cm", "43 × 30 × 14 سم") },
  ],
  inUse: t("on a bench with three books", "책 세 권과 함께 벤치에 놓인", "على مقعد مع ثلاثة كتب"),
};
