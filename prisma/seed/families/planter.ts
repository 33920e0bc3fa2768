import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const planter: Family = {
  code: "planter",
  category: "home/garden/planters",
  quota: 5,
  noun: { ...t("planter", "화분", "حوض نبات"), gender: "m" },
  search: "植木鉢 プランター 鉢カバー flowerpot plant pot 플랜터 토분 화분받침 أصيص إناء زرع",
  brand: "greenhithe",
  sellers: ["tidewell", "haneul-works"],
  price: 4800,
  weightGrams: 2600,
  silhouette: "planter",
  designs: [
    {
      code: "long-tom",
      name: t("nursery", "육묘장식", "مشتلي"),
      line: t(
        "A nurseryman's planter with a deep rim and its own saucer",
        "깊은 테두리에 받침까지 딸린 육묘장식 화분이에요.",
        "حوض بحافة عميقة وصحن خاص كأحواض المشاتل",
      ),
      story: t(
        "The rim is there for two hands, the lean of the wall so that roots slide out whole. It is the shape gardeners settled on four hundred years ago and have not argued with since.",
        "테두리는 두 손으로 잡으라고, 비스듬한 벽은 뿌리가 통째로 빠지라고 있어요. 정원사들이 사백 년 전에 정하고 지금껏 바꾸지 않은 모양이에요.",
        "حافته لليدين، وميل جداره كي تنزلق الجذور كاملة. شكل استقرّ عليه البستانيون قبل أربعمئة عام ولم يجادلوا فيه بعدها.",
      ),
      feature: t("Comes with a matching saucer", "같은 흙으로 만든 받침이 함께 와요", "يأتي مع صحن من الطين نفسه"),
      shape: { kind: 1 },
    },
    {
      code: "fluted",
      name: t("fluted", "세로골", "محزّز"),
      line: t(
        "A straight planter with flutes that catch the light",
        "빛이 걸리는 세로골을 낸 반듯한 화분이에요.",
        "حوض مستقيم بحزوز تمسك الضوء",
      ),
      story: t(
        "Thirty-six flutes are pulled with a bent spoon while the clay is still cool and wet. By evening each one has its own thin line of shadow.",
        "흙이 아직 차고 젖어 있을 때 구부린 숟가락으로 골 서른여섯 줄을 당겨 내요. 저녁이면 골마다 가는 그림자가 한 줄씩 생겨요.",
        "تُسحب ستة وثلاثون حزًّا بملعقة معقوفة والطين بارد رطب. وعند المساء يكون لكل حزّ خطّ ظلّ رفيع.",
      ),
      feature: t("Thirty-six flutes pulled by hand", "손으로 당긴 서른여섯 줄의 골", "ستة وثلاثون حزًّا باليد"),
      priceFactor: 1.2,
      shape: { kind: 2 },
    },
    {
      code: "footed",
      name: t("footed", "굽다리", "بأرجل"),
      line: t(
        "A round planter on three feet, so that water can leave",
        "물이 잘 빠지게 세 발로 선 둥근 화분이에요.",
        "حوض مستدير على ثلاث أرجل ليخرج الماء",
      ),
      story: t(
        "Ferns sulk with wet feet. Three small legs lift the bowl a thumb's height, enough for air and for the cat's toys to roll under.",
        "고사리는 발이 젖으면 시무룩해져요. 작은 다리 셋이 엄지 높이만큼 들어 올려서 바람이 통하고 고양이 장난감도 굴러 들어가요.",
        "تعبس السراخس إذا ابتلّت أقدامها. ثلاث أرجل صغيرة ترفع الوعاء بعلوّ إبهام، فيدخل الهواء وتتدحرج تحته ألعاب القطة.",
      ),
      feature: t("Stands clear of the floor on three feet", "바닥에서 뜨도록 세 발로 서요", "يرتفع عن الأرض على ثلاث أرجل"),
      priceFactor: 1.1,
      shape: { kind: 3 },
    },
    {
      code: "trough",
      name: t("window", "창가", "للنافذة"),
      noun: { ...t("trough", "긴 화분", "حوض طويل"), gender: "m" },
      line: t(
        "A long trough for herbs on a window sill",
        "창턱에 허브를 나란히 심는 긴 화분이에요.",
        "حوض طويل لأعشاب حافة النافذة",
      ),
      story: t(
        "Parsley at one end, mint at the other, and between them the basil that keeps the peace. It fits a kitchen sill and the depth of a watering hand.",
        "한쪽엔 파슬리, 다른 쪽엔 박하, 그 사이엔 둘을 달래 주는 바질을 심어요. 부엌 창턱에 꼭 맞고 물 주기 좋은 깊이예요.",
        "البقدونس في طرف والنعناع في الآخر، وبينهما ريحان يحفظ السلام. يناسب حافة نافذة المطبخ وعمقه يناسب يد الساقي.",
      ),
      feature: t("Sixty centimetres long, five drain holes", "길이 60 cm, 물구멍 다섯 개", "طوله 60 سم وله خمسة ثقوب للصرف"),
      priceFactor: 1.35,
      shape: { kind: 4 },
    },
  ],
  makings: [
    {
      code: "terracotta",
      name: t("terracotta", "테라코타", "من الطين المشوي"),
      line: t("in frost-proof terracotta", "서리에 강한 테라코타로 구운", "من طين مشوي يحتمل الصقيع"),
      story: t(
        "Fired fifty degrees hotter than most, so that it rings when tapped and stays out all winter. The white bloom that comes with the years is lime, and gardeners pay extra for it elsewhere.",
        "보통보다 50도 더 뜨겁게 구워서 두드리면 맑은 소리가 나고 겨울에도 밖에 둬요. 해가 갈수록 피는 하얀 얼룩은 석회예요. 일부러 찾는 사람도 있어요.",
        "شُوي أحرّ من غيره بخمسين درجة، فله رنين حين يُنقر ويبقى في الخارج طوال الشتاء. والبياض الذي يظهر مع السنين كلس يدفع البستانيون ثمنه في أماكن أخرى.",
      ),
      feature: t("Stays out in frost", "서리가 내려도 밖에 둘 수 있어요", "يبقى في الصقيع"),
      material: t("High-fired terracotta", "고온 소성 테라코타", "طين مشوي بحرارة عالية"),
      care: t("Scrub with water only", "물로만 문질러 닦아 주세요", "يُفرك بالماء وحده"),
      drawn: "stoneware",
      colours: ["clay", "rust", "rose"],
    },
    {
      code: "glazed",
      name: t("glazed", "유약", "مزجّج"),
      line: t("under a deep, running glaze", "깊게 흐르는 유약을 입힌", "تحت طلاء زجاجي عميق سائل"),
      story: t(
        "The glaze is poured, not sprayed, and stops where it likes. Inside it is bare, because roots want to breathe through the wall.",
        "유약을 뿌리지 않고 부어서 흐르다 멈춘 자리가 다 달라요. 뿌리가 벽으로 숨 쉬도록 안쪽은 맨 흙이에요.",
        "يُصبّ الطلاء ولا يُرشّ، ويقف حيث يشاء. أما داخله فعارٍ لأن الجذور تتنفس عبر الجدار.",
      ),
      feature: t("Bare inside so that roots breathe", "안쪽은 뿌리가 숨 쉬는 맨 흙", "داخله بلا طلاء لتتنفس الجذور"),
      material: t("Glazed stoneware", "유약 입힌 스톤웨어", "خزف مطلي"),
      care: t(
        "Wipe the outside; bring in below −5 °C",
        "겉을 닦고 영하 5 °C 아래에서는 안에 들여 주세요",
        "يُمسح من الخارج ويُدخل دون −5 °م",
      ),
      priceFactor: 1.3,
      drawn: "glaze",
      colours: ["celadon", "indigo", "milk", "pine"],
    },
    {
      code: "stone",
      name: t("cast-stone", "캐스트 스톤", "من حجر مصبوب"),
      line: t("cast from crushed stone and lime", "부순 돌과 석회를 부어 만든", "مصبوب من حجر مطحون وكلس"),
      story: t(
        "Quarry dust and lime are tamped into an oak mould and left for three weeks under wet sacks. Moss moves in after the first spring.",
        "채석장 돌가루와 석회를 참나무 틀에 다져 넣고 젖은 자루 밑에서 삼 주를 재워요. 첫봄이 지나면 이끼가 찾아와요.",
        "يُدكّ غبار المحجر والكلس في قالب بلوط ويُترك ثلاثة أسابيع تحت أكياس مبللة. ويسكنه الطحلب بعد أول ربيع.",
      ),
      feature: t("Grows moss gracefully", "이끼가 곱게 앉아요", "يكسوه الطحلب بأناقة"),
      material: t("Limestone aggregate, lime", "석회암 골재, 석회", "ركام حجر كلسي وكلس"),
      care: t("Leave it to the weather", "비바람에 맡겨 두세요", "اتركه للطقس"),
      priceFactor: 1.5,
      drawn: "stone",
      colours: ["fog", "sand", "charcoal"],
    },
  ],
  moments: [
    t(
      "For the plant that has outgrown its plastic.",
      "플라스틱 화분이 비좁아진 식물에게 주세요.",
      "للنبتة التي ضاق بها البلاستيك.",
    ),
    t(
      "A house-warming present that nobody has to dust.",
      "먼지 닦을 일 없는 집들이 선물이에요.",
      "هدية بيت جديد لا تحتاج إلى نفض الغبار.",
    ),
    t(
      "Three of different heights make a corner into a garden.",
      "높이가 다른 셋을 모으면 구석이 정원이 돼요.",
      "ثلاثة بارتفاعات مختلفة تجعل الزاوية حديقة.",
    ),
  ],
  features: [
    t("Drain hole with a clay shard to cover it", "물구멍과 덮을 사금파리가 있어요", "ثقب صرف ومعه كِسرة فخّار لتغطيته"),
    t("Felt dots so that floors stay whole", "바닥이 긁히지 않게 펠트를 붙였어요", "نقاط لبّاد تحمي الأرضية"),
    t("Replaced if it cracks in the first winter", "첫 겨울에 금이 가면 바꿔 드려요", "يُستبدل إن تشقّق في شتائه الأول"),
  ],
  facts: [
    { name: t("Drainage", "배수", "الصرف"), value: t("Hole in the base", "바닥 물구멍", "ثقب في القاعدة") },
    { name: t("Plants", "식물", "النبات"), value: t("Not included", "포함되지 않아요", "غير مشمول") },
  ],
  sizes: {
    name: t("Size", "크기", "المقاس"),
    sizes: [
      {
        code: "s",
        name: t("Small", "작은 것", "صغير"),
        measure: t("18 cm high", "높이 18 cm", "ارتفاعه 18 سم"),
        priceFactor: 0.7,
        weightFactor: 0.5,
      },
      {
        code: "l",
        name: t("Large", "큰 것", "كبير"),
        measure: t("30 cm high", "높이 30 cm", "ارتفاعه 30 سم"),
        priceFactor: 1.3,
        weightFactor: 1.7,
      },
    ],
  },
  inUse: t("on a bench by the window", "창가 벤치 위에 놓인", "على مقعد قرب النافذة"),
};
