import type { Family } from "../family.ts";
import { t } from "../words.ts";

const size = (code: string, chest: number, length: number, factor: number) => ({
  code: code.toLowerCase(),
  name: t(code, code, code),
  measure: t(
    `chest ${chest} cm, length ${length} cm`,
    `가슴둘레 ${chest} cm, 총장 ${length} cm`,
    `محيط الصدر ${chest} سم، الطول ${length} سم`,
  ),
  priceFactor: 1,
  weightFactor: factor,
});

export const shirt: Family = {
  code: "shirt",
  category: "wear/clothing/shirts",
  quota: 6,
  noun: { ...t("shirt", "셔츠", "قميص"), gender: "m" },
  search: "シャツ ブラウス 襯衫 shirt button-down blouse 남방 와이셔츠 블라우스 قمصان بلوزة",
  brand: "olle",
  sellers: ["baram-jip"],
  price: 6800,
  weightGrams: 260,
  silhouette: "shirt",
  designs: [
    {
      code: "button-down",
      name: t("button-down", "버튼다운", "بياقة مزرّرة"),
      line: t(
        "A shirt with a collar that stays where you buttoned it",
        "단추로 잠근 깃이 하루 종일 제자리에 있는 셔츠예요.",
        "قميص تبقى ياقته حيث زرّرتها",
      ),
      story: t(
        "The collar rolls instead of lying flat, because it is cut four millimetres longer than it needs to be. The tail is long enough to stay tucked when you reach for the top shelf.",
        "깃을 4밀리미터 길게 잘라서 납작하게 눌리지 않고 둥글게 말려요. 뒷자락이 길어 높은 선반에 손을 뻗어도 빠져나오지 않아요.",
        "تلتفّ ياقته بدل أن تنبسط لأنها قُصّت أطول بأربعة مليمترات مما يلزم. وذيله طويل فلا يخرج من مكانه حين تمدّ يدك إلى الرف الأعلى.",
      ),
      feature: t("Collar that rolls, with buttoned points", "둥글게 말리는 버튼다운 깃", "ياقة ملتفّة بأطراف مزرّرة"),
      shape: { collar: 1, pockets: 1, stripes: 18, pale: 1 },
    },
    {
      code: "band",
      name: t("band-collar", "밴드칼라", "بياقة قائمة"),
      line: t(
        "A pullover shirt with a short placket and no collar to iron",
        "다릴 깃도 없고 단추도 가슴까지만 있는 셔츠예요.",
        "قميص يُلبس من الرأس بصفّ أزرار قصير وبلا ياقة تُكوى",
      ),
      story: t(
        "Fishermen wore it because there is nothing to catch on a net. Four buttons open it far enough to pull over wet hair.",
        "그물에 걸릴 것이 없어서 어부들이 입던 옷이에요. 단추 네 개만 풀면 젖은 머리로도 쉽게 입고 벗을 수 있어요.",
        "لبسه الصيادون لأنه لا شيء فيه يعلق بالشباك. أربعة أزرار تفتحه بما يكفي ليمرّ فوق شعر مبلّل.",
      ),
      feature: t("Opens to the chest with four buttons", "단추 네 개로 가슴까지 열려요", "ينفتح حتى الصدر بأربعة أزرار"),
      shape: { collar: 2, popover: 1 },
    },
    {
      code: "camp",
      name: t("camp-collar", "오픈칼라", "بياقة مفتوحة"),
      line: t(
        "A short-sleeved shirt that lies open at the throat",
        "목이 시원하게 열리는 반소매 셔츠예요.",
        "قميص قصير الكمّين مفتوح عند العنق",
      ),
      story: t(
        "Straight at the hem, so it hangs outside the trousers and lets the wind in from below. The sleeves end just above the elbow, where they ought to.",
        "밑단이 일자라 바지 밖으로 내어 입으면 아래에서 바람이 들어와요. 소매는 팔꿈치 바로 위, 딱 좋은 자리에서 끝나요.",
        "حاشيته مستقيمة فيُلبس فوق البنطال ويدخله الهواء من الأسفل. ويقف كمّاه فوق المرفق تمامًا حيث ينبغي.",
      ),
      feature: t("Straight hem, worn outside", "내어 입는 일자 밑단", "حاشية مستقيمة تُلبس خارج البنطال"),
      priceFactor: 0.9,
      shape: { collar: 3, pockets: 1, stripes: 40 },
    },
    {
      code: "check",
      name: t("checked", "체크", "بمربّعات"),
      line: t(
        "A checked overshirt with two flapped pockets",
        "덮개 주머니가 두 개 달린 체크 셔츠예요.",
        "قميص بمربّعات وجيبين بغطاء",
      ),
      story: t(
        "Heavy enough to be a jacket in May and light enough to go under one in November. The check meets at every seam; we count the threads so that you need not.",
        "오월에는 겉옷으로, 십일월에는 외투 속에 입기 좋은 두께예요. 솔기마다 체크가 맞아떨어지도록 올을 세어 재단해요.",
        "سميك بما يكفي ليكون سترة في أيار وخفيف ليُلبس تحتها في تشرين. تلتقي المربّعات عند كل درزة، نعدّ الخيوط كي لا تعدّها أنت.",
      ),
      feature: t("Check that meets at the seams", "솔기마다 맞아떨어지는 체크", "مربّعات تلتقي عند الدرزات"),
      priceFactor: 1.15,
      shape: { collar: 1, pockets: 2, check: 66 },
    },
  ],
  makings: [
    {
      code: "cotton",
      name: t("cotton", "코튼", "من القطن"),
      line: t("in washed long-staple cotton", "미리 한 번 빨아 둔 장섬유 면으로 지은", "من قطن طويل التيلة مغسول"),
      story: t(
        "The cloth is washed before it is cut, so what fits today fits after the tenth wash too.",
        "재단하기 전에 천을 먼저 빨아서, 오늘 맞는 옷이 열 번 빤 뒤에도 맞아요.",
        "يُغسل القماش قبل قصّه، فما يناسبك اليوم يناسبك بعد الغسلة العاشرة.",
      ),
      feature: t("Shrunk before cutting", "미리 줄여서 재단했어요", "قماش منكمش قبل القص"),
      material: t("100 % long-staple cotton", "장섬유 면 100 %", "قطن طويل التيلة 100٪"),
      care: t(
        "Machine wash at 40 °C, iron damp",
        "40 °C 세탁기 사용, 덜 말랐을 때 다림질",
        "يُغسل في الغسالة على 40 °م ويُكوى رطبًا",
      ),
      drawn: "cotton",
      colours: ["sky", "milk", "sage", "rose", "rust"],
    },
    {
      code: "linen",
      name: t("linen", "리넨", "من الكتّان"),
      line: t("in linen that has already done its creasing", "이미 자연스럽게 구겨진 리넨으로 지은", "من كتّان تجعّد وانتهى"),
      story: t(
        "Dried on the rocks in the sea wind until it gives up being stiff. The creases it keeps are the good ones.",
        "뻣뻣함이 풀릴 때까지 바닷바람 부는 바위에 널어 말려요. 그러고도 남은 구김은 보기 좋은 구김이에요.",
        "يجفّ على الصخور في ريح البحر حتى يترك قساوته. وما يبقى فيه من تجاعيد هو الجميل منها.",
      ),
      feature: t("Dries on the line in an hour", "한 시간이면 말라요", "يجفّ على الحبل في ساعة"),
      material: t("100 % linen, 160 g/m²", "리넨 100 %, 160 g/m²", "كتّان 100٪، 160 غ/م²"),
      care: t(
        "Machine wash at 40 °C; no need to iron",
        "40 °C 세탁기 사용, 다림질은 필요 없어요",
        "يُغسل على 40 °م ولا حاجة إلى الكي",
      ),
      priceFactor: 1.2,
      drawn: "linen",
      colours: ["sand", "clay", "sea", "fog"],
    },
    {
      code: "denim",
      name: t("denim", "데님", "من الدنيم"),
      line: t("in a light denim, soft as an old one", "오래 입은 듯 부드러운 얇은 데님으로 지은", "من دنيم خفيف ناعم كأنه قديم"),
      story: t(
        "Five and a half ounces, woven on narrow looms. It starts dark and goes pale where you bend, until it could be nobody's but yours.",
        "좁은 베틀에서 짠 5.5온스 천이에요. 처음엔 짙다가 접히는 곳부터 옅어져서, 나중에는 누가 봐도 내 옷이 돼요.",
        "وزنه خمس أونصات ونصف، نُسج على أنوال ضيقة. يبدأ داكنًا ويبهت حيث تنثني، حتى لا يصلح أن يكون إلا لك.",
      ),
      feature: t("Fades to your own pattern", "입는 사람을 따라 바래요", "يبهت على هيئة لابسه"),
      material: t("100 % cotton denim, 5.5 oz", "면 데님 100 %, 5.5온스", "دنيم قطني 100٪، 5.5 أونصة"),
      care: t("Wash cold and inside out", "뒤집어서 찬물에 세탁", "يُغسل مقلوبًا بماء بارد"),
      priceFactor: 1.25,
      drawn: "denim",
      colours: ["indigo", "sea", "charcoal"],
    },
  ],
  moments: [
    t(
      "Good for an interview on Monday and for pruning on Saturday.",
      "월요일 면접에도, 토요일 가지치기에도 좋아요.",
      "يصلح لمقابلة عمل يوم الأحد ولتقليم الأشجار يوم الجمعة.",
    ),
    t(
      "The one you take when you may only take one.",
      "한 벌만 챙겨야 할 때 챙기는 셔츠예요.",
      "هو ما تأخذه حين لا تستطيع أن تأخذ إلا واحدًا.",
    ),
    t(
      "Borrowed by everyone in the house, returned by nobody.",
      "식구들이 다 빌려 가고 아무도 돌려주지 않아요.",
      "يستعيره كل من في البيت ولا يعيده أحد.",
    ),
  ],
  features: [
    t("Buttons of real shell, two spare", "진짜 자개 단추, 여벌 두 개", "أزرار من صدف حقيقي ومعها اثنان احتياطيان"),
    t("Felled seams: no raw edge inside", "안쪽까지 깔끔한 쌈솔 바느질", "درزات مطوية لا حافة خام في داخلها"),
    t("Collar and cuffs can be replaced", "깃과 소매를 바꿔 달 수 있어요", "يمكن تبديل الياقة والأساور"),
  ],
  facts: [
    { name: t("Fit", "핏", "القَصّة"), value: t("Regular, a little room", "살짝 여유 있는 레귤러", "عادية مع شيء من السعة") },
  ],
  sizes: {
    name: t("Size", "사이즈", "المقاس"),
    sizes: [size("S", 102, 72, 0.94), size("M", 108, 74, 1), size("L", 114, 76, 1.06), size("XL", 122, 78, 1.13)],
  },
  inUse: t("on a peg rail in the morning sun", "아침 햇살이 드는 옷걸이에 걸린", "على علّاقة خشبية في شمس الصباح"),
};
