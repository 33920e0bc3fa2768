import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const rug: Family = {
  code: "rug",
  category: "home/living/rugs",
  quota: 5,
  noun: { ...t("rug", "러그", "سجادة"), gender: "f" },
  search: "ラグ 絨毯 カーペット マット キリム carpet kilim berber 카펫 깔개 매트 زربية كليم بساط موكيت",
  brand: "amlal",
  sellers: ["dar-tissaout"],
  price: 26500,
  weightGrams: 5400,
  silhouette: "rug",
  designs: [
    {
      code: "lattice",
      name: t("lattice", "마름모 격자", "بشبكة معيّنات"),
      line: t(
        "A rug with a lattice of lozenges drawn by eye",
        "눈대중으로 그린 마름모 격자 러그예요.",
        "سجادة بشبكة من المعيّنات رُسمت بالعين",
      ),
      story: t(
        "No paper pattern hangs beside the loom. The weaver counts under her breath, and where a neighbour came in for tea a line takes a small step to the side.",
        "베틀 옆에는 도안이 없어요. 짜는 사람은 속으로 수를 세고, 이웃이 차 마시러 들른 자리에서는 선이 살짝 비켜 가요.",
        "لا رسم معلّق إلى جوار النول. تعدّ النسّاجة همسًا، وحيث دخلت جارة لشرب الشاي يميل الخط ميلة صغيرة.",
      ),
      feature: t("Drawn by eye, no two fields alike", "눈대중으로 짜서 칸마다 조금씩 달라요", "مرسومة بالعين فلا تتشابه خانتان"),
      priceFactor: 1.2,
      shape: { pattern: 1 },
    },
    {
      code: "banded",
      name: t("banded", "띠무늬", "بأشرطة"),
      line: t(
        "A rug in bands, with teeth and lozenges between them",
        "띠 사이사이에 톱니와 마름모를 넣은 러그예요.",
        "سجادة بأشرطة تتخللها أسنان ومعيّنات",
      ),
      story: t(
        "The bands are a calendar of the winter it was woven in: broad ones for snow weeks, narrow ones for market days. Turn it over and the back is as clean as the front.",
        "띠는 러그를 짠 겨울의 달력이에요. 눈 온 주는 넓은 띠, 장날은 좁은 띠예요. 뒤집어 보면 뒷면도 앞면처럼 깔끔해요.",
        "الأشرطة تقويم الشتاء الذي نُسجت فيه: العريضة لأسابيع الثلج والضيقة لأيام السوق. اقلبها تجد ظهرها نظيفًا كوجهها.",
      ),
      feature: t("Good on both sides", "앞뒤 모두 쓸 수 있어요", "تُستعمل على الوجهين"),
      shape: { pattern: 2 },
    },
    {
      code: "braided",
      name: t("round braided", "원형 꼬임", "مستديرة مضفورة"),
      line: t(
        "A round rug, braided and sewn from the middle outwards",
        "가운데서부터 땋아 꿰맨 둥근 러그예요.",
        "سجادة مستديرة مضفورة ومخيطة من الوسط إلى الخارج",
      ),
      story: t(
        "One braid, sixty metres long, goes round and round until somebody says it is big enough. It lies flat because every turn is eased by hand, never pulled.",
        "60미터짜리 끈 하나를 됐다고 할 때까지 빙빙 둘러 꿰매요. 당기지 않고 손으로 달래듯 돌려서 들뜨는 데 없이 납작해요.",
        "ضفيرة واحدة طولها ستون مترًا تدور وتدور حتى يقول أحدهم إنها كبرت بما يكفي. تستوي على الأرض لأن كل لفّة تُرخى باليد ولا تُشدّ.",
      ),
      feature: t("One braid of sixty metres, no joins", "이음매 없는 60미터 끈 하나", "ضفيرة واحدة من ستين مترًا بلا وصل"),
      priceFactor: 0.85,
      shape: { pattern: 3, round: 1 },
    },
    {
      code: "checked",
      name: t("checked", "바둑판무늬", "بمربّعات"),
      line: t(
        "A rug of soft checks in two tones of one colour",
        "한 가지 색의 두 톤으로 짠 부드러운 바둑판무늬 러그예요.",
        "سجادة بمربّعات ناعمة من درجتين للون واحد",
      ),
      story: t(
        "Children play on it as if it were a board, and they are right. The squares grow a finger wider towards the middle, so that the room looks as wide as it feels.",
        "아이들은 이 위에서 말판 놀이를 하는데, 그게 맞아요. 칸이 가운데로 갈수록 손가락 하나만큼 넓어져서 방도 넉넉해 보여요.",
        "يلعب عليها الأطفال كأنها رقعة لعب، وهم على حق. تتسع المربّعات نحو الوسط بمقدار إصبع فتبدو الغرفة أرحب.",
      ),
      feature: t("Two tones from a single dye bath", "한 염색통에서 나온 두 가지 톤", "درجتان من حوض صباغة واحد"),
      priceFactor: 1.1,
      shape: { pattern: 4 },
    },
  ],
  makings: [
    {
      code: "wool",
      name: t("wool", "울", "من الصوف"),
      line: t("in long mountain wool", "산양모를 길게 남겨 짠", "من صوف جبلي طويل"),
      story: t(
        "The fleece is from sheep that live above 2,000 metres: long, springy and full of lanolin. Footprints vanish by the evening.",
        "해발 2,000미터 위에 사는 양의 털이라 길고 탄력 있고 기름기가 돌아요. 발자국은 저녁이면 사라져요.",
        "الصوف من أغنام تعيش فوق ألفي متر: طويل مرن غني باللانولين. وآثار الأقدام تختفي عند المساء.",
      ),
      feature: t("Pile that springs back by evening", "저녁이면 되살아나는 파일", "وبر ينتصب من جديد عند المساء"),
      material: t("100 % mountain wool", "산양모 100 %", "صوف جبلي 100٪"),
      care: t(
        "Vacuum without a brush; shake out in the snow if you have some",
        "솔 없이 청소기를 돌려 주세요. 눈이 오면 눈 위에서 털어도 좋아요",
        "تُنظَّف بالمكنسة بلا فرشاة، وتُنفض على الثلج إن وُجد",
      ),
      priceFactor: 1.6,
      drawn: "wool",
      colours: ["milk", "sand", "rust", "charcoal"],
    },
    {
      code: "cotton",
      name: t("cotton", "면", "من القطن"),
      line: t("in flat-woven cotton", "납작하게 짠 면으로 만든", "من قطن منسوج مسطّح"),
      story: t(
        "Thin enough for a door to swing over and light enough to carry to the roof. The yarn is spun from offcuts of a shirt mill and dyed again.",
        "문이 걸리지 않을 만큼 얇고 옥상까지 들고 갈 만큼 가벼워요. 셔츠 공장의 자투리를 풀어 다시 물들인 실로 짜요.",
        "رقيقة يمرّ الباب فوقها وخفيفة تُحمل إلى السطح. خيطها مغزول من قصاصات مصنع قمصان ومصبوغ من جديد.",
      ),
      feature: t("Washable, and light to carry", "빨 수 있고 들기 가벼워요", "تُغسل وتُحمل بسهولة"),
      material: t("100 % recycled cotton", "재생 면 100 %", "قطن معاد تدويره 100٪"),
      care: t(
        "Machine wash at 30 °C, dry flat",
        "30 °C 세탁기 사용, 뉘어서 말려 주세요",
        "تُغسل في الغسالة على 30 °م وتُجفَّف مبسوطة",
      ),
      priceFactor: 0.7,
      drawn: "canvas",
      colours: ["indigo", "oat", "persimmon", "sage", "plum"],
    },
    {
      code: "hemp",
      name: t("hemp", "삼", "من القنّب"),
      line: t(
        "in sturdy hemp, washed until it is quiet",
        "여러 번 빨아 결을 가라앉힌 튼튼한 삼으로 짠",
        "من قنّب متين غُسل حتى لان",
      ),
      story: t(
        "Hemp wants no watering and gives a thread that bare feet polish. It smells of straw for a week and then of nothing.",
        "삼은 물을 따로 주지 않아도 자라고, 맨발로 밟을수록 윤이 나요. 일주일쯤 짚 냄새가 나다가 사라져요.",
        "لا يطلب القنّب سقيًا، ويعطي خيطًا تصقله الأقدام الحافية. تفوح منه رائحة القش أسبوعًا ثم لا شيء.",
      ),
      feature: t("Polished by bare feet", "맨발로 밟을수록 윤이 나요", "تصقلها الأقدام الحافية"),
      material: t("100 % hemp", "삼 100 %", "قنّب 100٪"),
      care: t("Vacuum; wipe spills at once", "청소기를 돌리고 흘린 것은 바로 닦아 주세요", "تُنظَّف بالمكنسة ويُمسح ما ينسكب فورًا"),
      drawn: "linen",
      colours: ["ash", "moss", "clay", "fog"],
    },
  ],
  moments: [
    t(
      "For the side of the bed you get out on.",
      "아침에 발을 내려놓는 침대 옆자리에 깔아 보세요.",
      "لجانب السرير الذي تنزل منه.",
    ),
    t(
      "Under a table it pulls four chairs into one conversation.",
      "식탁 밑에 깔면 의자 넷이 한 이야기로 모여요.",
      "تحت الطاولة تجمع أربعة كراسٍ في حديث واحد.",
    ),
    t(
      "Move it with the sun through the year; it weighs less than it looks.",
      "계절 따라 볕이 드는 자리로 옮겨 보세요. 보기보다 가벼워요.",
      "انقلها مع الشمس على مدار السنة، فهي أخفّ مما تبدو.",
    ),
  ],
  features: [
    t("Edges bound by hand, so they stay", "가장자리를 손으로 감쳐 풀리지 않아요", "حوافها مكفوفة باليد فلا تنفكّ"),
    t("Dyed with madder, walnut and indigo", "꼭두서니와 호두 껍질, 쪽으로 물들였어요", "مصبوغة بالفوّة وقشر الجوز والنيلة"),
    t("Arrives rolled, lies flat within a day", "말아서 보내 드리고, 하루면 펴져요", "تصل ملفوفة وتستوي خلال يوم"),
  ],
  facts: [
    { name: t("Woven", "짜임", "النسج"), value: t("By hand, on an upright loom", "세로 베틀, 손으로 짬", "يدويًا على نول قائم") },
  ],
  sizes: {
    name: t("Size", "크기", "المقاس"),
    sizes: [
      {
        code: "s",
        name: t("Small", "작은 것", "صغيرة"),
        measure: t("90 × 150 cm", "90 × 150 cm", "90 × 150 سم"),
        priceFactor: 0.5,
        weightFactor: 0.45,
      },
      {
        code: "m",
        name: t("Medium", "중간", "وسط"),
        measure: t("140 × 200 cm", "140 × 200 cm", "140 × 200 سم"),
        priceFactor: 1,
        weightFactor: 1,
      },
      {
        code: "l",
        name: t("Large", "큰 것", "كبيرة"),
        measure: t("200 × 300 cm", "200 × 300 cm", "200 × 300 سم"),
        priceFactor: 1.9,
        weightFactor: 2.1,
      },
    ],
  },
  inUse: t("under a chair in the morning sun", "아침 햇살이 드는 의자 밑에 깔린", "تحت كرسي في شمس الصباح"),
};
