import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const lamp: Family = {
  code: "lamp",
  category: "home/living/lamps",
  quota: 9,
  noun: { ...t("table lamp", "테이블 램프", "مصباح طاولة"), gender: "m" },
  search: "ランプ 照明 テーブルランプ スタンド light reading lamp 스탠드 조명 무드등 أباجورة",
  brand: "lichtlijn",
  sellers: ["de-werf", "de-werf", "haneul-works"],
  price: 11800,
  weightGrams: 1900,
  silhouette: "lamp",
  designs: [
    {
      code: "dome",
      name: t("domed", "돔", "مقبّب"),
      line: t("A table lamp under a calm dome", "차분한 돔 갓을 쓴 테이블 램프예요.", "مصباح طاولة تحت قبّة هادئة"),
      story: t(
        "The dome hides the bulb from every chair in the room and sends all its light down. What reaches the wall is only a glow.",
        "돔이 방 안 어느 자리에서도 전구를 가려 주고 빛은 모두 아래로 보내요. 벽에는 은은한 기운만 닿아요.",
        "تخفي القبّة المصباح عن كل مقعد في الغرفة وترسل ضوءه كله إلى الأسفل، ولا يبلغ الجدار إلا وهج خفيف.",
      ),
      feature: t("No glare from any seat", "어느 자리에서도 눈부시지 않아요", "بلا وهج مزعج من أي مقعد"),
      shape: { shade: 1, stem: 0.9, base: 0.5 },
    },
    {
      code: "cone",
      name: t("cone", "원뿔", "مخروطي"),
      line: t(
        "A lamp with a plain cone and a slim stem",
        "단정한 원뿔 갓과 가는 기둥의 램프예요.",
        "مصباح بمخروط بسيط وساق نحيلة",
      ),
      story: t(
        "The shade tilts on one brass joint that stays where you leave it. Turn it to the page, or to the wall when the film begins.",
        "황동 관절 하나로 갓이 기울고, 놓은 자리에 그대로 멈춰요. 책을 향해, 영화가 시작되면 벽을 향해 돌려 보세요.",
        "تميل المظلّة على مفصل نحاسي واحد يثبت حيث تتركه. وجّهه إلى الصفحة، أو إلى الجدار حين يبدأ الفيلم.",
      ),
      feature: t("Shade tilts and stays", "기울인 자리에 멈추는 갓", "مظلّة تميل وتثبت"),
      priceFactor: 1.1,
      shape: { shade: 2, stem: 1.12, base: 0.42 },
    },
    {
      code: "lantern",
      name: t("lantern", "등롱", "فانوسي"),
      line: t("A lantern lamp that glows from within", "안에서부터 은은히 빛나는 등롱 램프예요.", "مصباح فانوسي يتوهّج من الداخل"),
      story: t(
        "A drum of mulberry paper over a short foot, as wide as it is calm. It does not light a task; it lights a mood, and a path to the kitchen at night.",
        "짧은 다리 위에 닥종이 갓을 얹었어요. 일을 비추기보다 분위기를 비추고, 밤에는 부엌 가는 길을 밝혀 줘요.",
        "أسطوانة من ورق التوت فوق قدم قصيرة. لا تضيء عملًا بل تضيء مزاجًا، وطريقًا إلى المطبخ ليلًا.",
      ),
      feature: t("Shade of hand-laid mulberry paper", "손으로 뜬 닥종이 갓", "مظلّة من ورق التوت المصنوع يدويًا"),
      priceFactor: 0.9,
      shape: { shade: 3, stem: 0.5, base: 0.62 },
    },
  ],
  makings: [
    {
      code: "brass",
      name: t("brass", "황동", "من النحاس"),
      line: t("turned in solid brass", "통황동을 깎아 만든", "مخروط من نحاس مصمت"),
      story: t(
        "The brass is not lacquered. It starts bright, goes honey and then brown, and can be brought back with half a lemon.",
        "황동에 코팅을 하지 않았어요. 처음엔 반짝이다 꿀빛, 갈색으로 변하고, 레몬 반 개면 처음으로 돌아와요.",
        "النحاس غير مطلي. يبدأ لامعًا ثم عسليًا ثم بنيًا، ويعود إلى أوله بنصف ليمونة.",
      ),
      feature: t("Unlacquered brass that ages with you", "함께 나이 드는 무코팅 황동", "نحاس غير مطلي يشيخ معك"),
      material: t("Solid brass, linen shade", "통황동, 리넨 갓", "نحاس مصمت ومظلّة كتّان"),
      care: t("Dust with a dry cloth", "마른 천으로 먼지를 닦아 주세요", "يُمسح بقماش جاف"),
      priceFactor: 1.35,
      drawn: "brass",
      colours: ["brass"],
    },
    {
      code: "steel",
      name: t("steel", "스틸", "من الفولاذ"),
      line: t("spun from steel and coated matt", "강판을 돌려 빚고 무광으로 칠한", "من فولاذ مشكّل بالدوران ومطلي بلون غير لامع"),
      story: t(
        "One disc of steel is pressed over a wooden form as it spins. The coating is powder, baked on, and shrugs off fingerprints.",
        "강판 한 장을 돌리며 나무틀에 눌러 모양을 잡아요. 가루 도료를 구워 입혀서 손자국이 남지 않아요.",
        "قرص واحد من الفولاذ يُضغط على قالب خشبي وهو يدور. والطلاء مسحوق مشويّ لا تظهر عليه البصمات.",
      ),
      feature: t("Powder coat that hides fingerprints", "손자국이 남지 않는 분체 도장", "طلاء مسحوق لا تظهر عليه البصمات"),
      material: t("Powder-coated steel", "분체 도장 스틸", "فولاذ مطلي بالمسحوق"),
      care: t("Wipe with a damp cloth", "젖은 천으로 닦아 주세요", "يُمسح بقماش رطب"),
      drawn: "metal",
      colours: ["ink", "sage", "persimmon", "milk"],
    },
    {
      code: "ceramic",
      name: t("ceramic", "도자", "من السيراميك"),
      line: t("on a thrown ceramic foot", "물레로 빚은 도자 다리를 세운", "على قدم من السيراميك المشكّل باليد"),
      story: t(
        "The foot is thrown like a bottle, glazed once and left to cool for two days. The flex leaves through a hole the potter makes with a reed.",
        "다리는 병처럼 물레로 빚어 유약을 한 번 입히고 이틀 동안 식혀요. 전선은 갈대로 뚫은 구멍으로 나와요.",
        "تُشكَّل القدم كقارورة، تُطلى مرة وتُترك لتبرد يومين. ويخرج السلك من ثقب يصنعه الخزّاف بقصبة.",
      ),
      feature: t("Thrown foot, no two alike", "하나하나 다른 물레 다리", "قدم مشكّلة باليد لا تتكرر"),
      material: t("Glazed stoneware, linen shade", "스톤웨어, 리넨 갓", "خزف مطلي ومظلّة كتّان"),
      care: t("Dust with a dry cloth", "마른 천으로 먼지를 닦아 주세요", "يُمسح بقماش جاف"),
      priceFactor: 1.15,
      drawn: "glaze",
      colours: ["celadon", "clay", "indigo", "oat"],
    },
  ],
  moments: [
    t(
      "For the side of the bed, the end of the sofa, the desk that faces a wall.",
      "침대 옆, 소파 끝, 벽을 마주한 책상에 어울려요.",
      "لجانب السرير، ولطرف الأريكة، وللمكتب المواجه للجدار.",
    ),
    t(
      "Switch off the ceiling light once and you will not go back.",
      "천장 등을 한번 꺼 보면 다시 켜지 않게 돼요.",
      "أطفئ ضوء السقف مرة واحدة ولن تعود إليه.",
    ),
    t(
      "For people who read past midnight next to people who sleep.",
      "자는 사람 곁에서 자정 넘어 책 읽는 사람에게 권해요.",
      "لمن يقرأ بعد منتصف الليل إلى جوار من ينام.",
    ),
  ],
  features: [
    t(
      "Dims from full to candlelight at a touch",
      "손끝으로 촛불만큼 어둡게 조절돼요",
      "يخفت باللمس من الضوء الكامل إلى ضوء شمعة",
    ),
    t("2.5 m cloth-covered flex", "2.5 m 천 전선", "سلك مكسوّ بالقماش بطول 2.5 م"),
    t("Replaceable warm LED included", "교체할 수 있는 따뜻한 LED 전구 포함", "يأتي مع مصباح LED دافئ قابل للتبديل"),
  ],
  facts: [
    {
      name: t("Light", "광원", "الضوء"),
      value: t("E27 LED, 2,700 K, 6 W", "E27 LED, 2,700 K, 6 W", "E27 LED، 2700 كلفن، 6 واط"),
    },
    { name: t("Height", "높이", "الارتفاع"), value: t("38–46 cm", "38–46 cm", "38–46 سم") },
  ],
  inUse: t("lit beside an armchair in the evening", "저녁 안락의자 곁에서 불을 밝힌", "مضاء إلى جوار كرسي في المساء"),
};
