import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const honey: Family = {
  code: "honey",
  category: "daily/pantry",
  quota: 4,
  noun: { ...t("honey", "꿀", "عسل"), gender: "m" },
  search: "蜂蜜 はちみつ ハニー raw honey 벌꿀 아카시아꿀 عسل سدر عسل نحل",
  brand: "zaytoun",
  sellers: ["dar-zaytoun"],
  price: 2400,
  weightGrams: 620,
  taxClass: "food",
  arabicOrder: "makingFirst",
  silhouette: "honey",
  designs: [
    {
      code: "jar",
      name: t("raw", "생", "خام"),
      line: t("Raw honey in a jar with a wooden lid", "나무 뚜껑 병에 담은 생꿀이에요.", "عسل خام في مرطبان بغطاء خشبي"),
      story: t(
        "Spun cold and filtered through cloth, so the pollen stays in and it will set in winter. Stand the jar in warm water and it flows again.",
        "열을 가하지 않고 내려 천으로만 걸러서 꽃가루가 남아 있고 겨울이면 굳어요. 따뜻한 물에 병을 담그면 다시 흘러요.",
        "يُفرز باردًا ويُصفّى بالقماش فيبقى فيه غبار الطلع ويتجمّد شتاءً. ضع المرطبان في ماء دافئ فيسيل من جديد.",
      ),
      feature: t("Never heated, filtered through cloth", "가열하지 않고 천으로 걸렀어요", "لم يُسخّن، ومصفّى بالقماش"),
      shape: { kind: 1 },
    },
    {
      code: "hexagon",
      name: t("reserve", "리저브", "مختار"),
      line: t(
        "A reserve honey from one hive and one week",
        "한 벌통, 한 주에서만 딴 리저브 꿀이에요.",
        "عسل مختار من خلية واحدة وأسبوع واحد",
      ),
      story: t(
        "Beekeepers set aside the frames filled in the best week of bloom. The hive's number is on the lid, and on a map inside it.",
        "꽃이 가장 좋은 한 주에 찬 소비를 따로 모아요. 뚜껑에는 벌통 번호가, 안쪽에는 지도가 있어요.",
        "يُفرز النحّالون الإطارات التي امتلأت في أفضل أسابيع الإزهار. ورقم الخلية على الغطاء، وخريطتها بداخله.",
      ),
      feature: t("One hive, one week, numbered", "벌통 하나, 한 주, 번호까지", "خلية واحدة وأسبوع واحد برقمهما"),
      priceFactor: 1.7,
      shape: { kind: 2 },
    },
    {
      code: "tall",
      name: t("pouring", "드리즐", "سائل"),
      line: t(
        "A runny honey for bread, yoghurt and tea",
        "빵과 요거트와 차에 두르는 묽은 꿀이에요.",
        "عسل سائل للخبز واللبن والشاي",
      ),
      story: t(
        "From early flowers, which make a honey that stays liquid. The tall jar fits in the door of the fridge, though it need not live there.",
        "이른 꽃에서 온 꿀이라 잘 굳지 않아요. 긴 병은 냉장고 문에 들어가지만, 굳이 넣지 않아도 돼요.",
        "من الأزهار المبكرة التي تعطي عسلًا يبقى سائلًا. والمرطبان الطويل يدخل باب الثلاجة، وإن لم يكن بحاجة إليها.",
      ),
      feature: t("Stays runny for a year", "일 년 동안 굳지 않아요", "يبقى سائلًا سنة"),
      priceFactor: 0.85,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "sidr",
      name: t("sidr", "시드르", "سدر"),
      line: t("from wild sidr trees in the wadis", "와디의 야생 시드르나무에서 딴", "من أشجار السدر البرية في الأودية"),
      story: t(
        "Sidr flowers for six weeks in autumn. The honey is dark, slow and tastes of dates and warm wood.",
        "시드르는 가을에 여섯 주 동안 꽃이 피어요. 꿀은 짙고 느리고, 대추야자와 따뜻한 나무 맛이 나요.",
        "يزهر السدر ستة أسابيع في الخريف. عسله داكن متأنٍّ طعمه تمر وخشب دافئ.",
      ),
      feature: t("Wild trees, autumn bloom", "야생 나무의 가을꿀", "أشجار برية وإزهار خريفي"),
      material: t("Sidr honey, Hatta", "시드르꿀, 하타", "عسل سدر، حتّا"),
      care: t("Room temperature, lid closed", "뚜껑을 닫아 실온 보관", "يُحفظ مغلقًا بحرارة الغرفة"),
      priceFactor: 1.6,
      drawn: "glass",
      colours: ["rust"],
    },
    {
      code: "samar",
      name: t("acacia", "아카시아", "سمر"),
      line: t("from desert acacia after rain", "비 온 뒤 사막 아카시아에서 딴", "من السمر الصحراوي بعد المطر"),
      story: t(
        "Acacia gives honey only in years with rain. It is reddish, clear, with a clean bitterness at the end.",
        "아카시아는 비가 온 해에만 꿀을 줘요. 붉고 맑고, 끝맛이 깔끔하게 쌉싸름해요.",
        "لا يعطي السمر عسلًا إلا في سنوات المطر. لونه محمرّ صافٍ وفي آخره مرارة نظيفة.",
      ),
      feature: t("Only in years with rain", "비가 온 해에만 나와요", "في سنوات المطر فقط"),
      material: t("Acacia honey, Al Ain", "아카시아꿀, 알아인", "عسل سمر، العين"),
      care: t("Room temperature, lid closed", "뚜껑을 닫아 실온 보관", "يُحفظ مغلقًا بحرارة الغرفة"),
      priceFactor: 1.3,
      drawn: "glass",
      colours: ["amber"],
    },
    {
      code: "citrus",
      name: t("citrus-blossom", "감귤꽃", "زهر الحمضيات"),
      line: t("from orange groves in March", "삼월의 오렌지 과수원에서 딴", "من بساتين البرتقال في آذار"),
      story: t(
        "Pale, light and almost lemony: the honey for people who say they do not like honey.",
        "연하고 가볍고 레몬 향이 스쳐요. 꿀을 좋아하지 않는다는 사람을 위한 꿀이에요.",
        "فاتح خفيف فيه لمسة ليمون: عسل لمن يقول إنه لا يحب العسل.",
      ),
      feature: t("Light and almost lemony", "레몬 향이 스치는 가벼운 맛", "خفيف بلمسة ليمون"),
      material: t("Citrus honey, Jordan valley", "감귤꽃꿀, 요르단 계곡", "عسل حمضيات، غور الأردن"),
      care: t("Room temperature, lid closed", "뚜껑을 닫아 실온 보관", "يُحفظ مغلقًا بحرارة الغرفة"),
      drawn: "glass",
      colours: ["mustard"],
    },
  ],
  moments: [
    t(
      "For warm bread, and for a throat that has talked too much.",
      "따뜻한 빵에, 말을 너무 많이 한 목에 좋아요.",
      "لخبز دافئ، ولحلق أكثر من الكلام.",
    ),
    t(
      "Leave it on the table; nobody ever puts it back in the cupboard.",
      "식탁에 두세요. 아무도 찬장에 도로 넣지 않아요.",
      "اتركه على المائدة، فلا أحد يعيده إلى الخزانة.",
    ),
    t("A guest's gift that is never the wrong one.", "손님 선물로 틀리는 법이 없어요.", "هدية ضيف لا تخطئ أبدًا."),
  ],
  features: [
    t("Beekeeper's name on every jar", "병마다 적힌 양봉가의 이름", "اسم النحّال على كل مرطبان"),
    t("Analysed in an independent laboratory", "독립 기관 분석 완료", "مُحلَّل في مختبر مستقل"),
    t("Jar returned, two dollars back", "병을 돌려주시면 2달러를 돌려드려요", "أعِد المرطبان واسترد دولارين"),
  ],
  facts: [
    {
      name: t("Not for", "주의", "تنبيه"),
      value: t("Infants under one year", "12개월 미만 영아에게 먹이지 마세요", "لا يُعطى لمن هم دون السنة"),
    },
  ],
  sizes: {
    name: t("Weight", "중량", "الوزن"),
    sizes: [
      {
        code: "250g",
        name: t("250 g", "250 g", "250 غ"),
        measure: t("small jar", "작은 병", "مرطبان صغير"),
        priceFactor: 0.75,
        weightFactor: 0.7,
      },
      {
        code: "500g",
        name: t("500 g", "500 g", "500 غ"),
        measure: t("family jar", "큰 병", "مرطبان عائلي"),
        priceFactor: 1.3,
        weightFactor: 1.4,
      },
    ],
  },
  inUse: t("with country bread and a wooden dipper", "시골빵과 나무 꿀뜨개를 곁들인", "مع خبز ريفي ومغرفة خشبية"),
};
