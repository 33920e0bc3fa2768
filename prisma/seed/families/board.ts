import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const board: Family = {
  code: "board",
  category: "home/kitchen/cooking",
  quota: 6,
  noun: { ...t("cutting board", "도마", "لوح تقطيع"), gender: "m" },
  search: "まな板 カッティングボード chopping board serving board 나무 도마 لوح خشب",
  brand: "haneul",
  sellers: ["haneul-works", "north-ferry"],
  price: 5200,
  weightGrams: 1400,
  silhouette: "board",
  designs: [
    {
      code: "paddle",
      name: t("handled", "손잡이", "بمقبض"),
      line: t(
        "A board with a handle, from chopping to table in one move",
        "썰던 그대로 식탁에 내는 손잡이 도마예요.",
        "لوح بمقبض ينتقل من التقطيع إلى المائدة بحركة واحدة",
      ),
      story: t(
        "Cut the bread on it, carry it over, set it down. The handle is the same piece of wood as the board and has a hole for a hook or a loop.",
        "빵을 썰고, 들고 가서, 내려놓으세요. 손잡이는 도마와 한 나무이고, 걸이나 끈을 위한 구멍이 있어요.",
        "اقطع الخبز عليه واحمله وضعه على المائدة. المقبض من قطعة الخشب نفسها وفيه ثقب لخطّاف أو عروة.",
      ),
      feature: t("Handle and board from one plank", "손잡이까지 한 판으로 만들었어요", "المقبض واللوح من قطعة واحدة"),
      shape: { handle: 1, round: 0.12, ratio: 1.35 },
    },
    {
      code: "round",
      name: t("round", "원형", "مستدير"),
      line: t(
        "A round board that turns a few things into a spread",
        "몇 가지만 올려도 근사해지는 원형 도마예요.",
        "لوح مستدير يحوّل أشياء قليلة إلى مائدة",
      ),
      story: t(
        "Cheese, a pear, a handful of nuts: a circle has no head of the table. The edge is under-cut, so fingers find it easily when it is full.",
        "치즈, 배 하나, 견과 한 줌. 원에는 상석이 없어요. 가장자리 아래를 파내서 가득 담아도 손가락이 쉽게 들어가요.",
        "جبن وإجاصة وحفنة مكسرات: فالدائرة لا صدر فيها للمجلس. والحافة مشطوفة من الأسفل لتجدها الأصابع بسهولة واللوح ممتلئ.",
      ),
      feature: t("Under-cut edge that is easy to lift", "들기 쉽게 아래를 깎은 가장자리", "حافة مشطوفة من الأسفل يسهل رفعها"),
      priceFactor: 1.1,
      shape: { handle: 0, round: 1, ratio: 1 },
    },
    {
      code: "broad",
      name: t("broad", "넓은", "عريض"),
      line: t(
        "A broad board with a groove that keeps the juice",
        "즙을 가두는 홈이 있는 넓은 도마예요.",
        "لوح عريض بأخدود يحفظ العصارة",
      ),
      story: t(
        "Room for a whole cabbage or a Sunday roast. The groove runs all the way round and empties over one corner.",
        "양배추 한 통도, 일요일의 로스트도 넉넉해요. 홈이 한 바퀴 돌아 한쪽 모서리로 흘러나가요.",
        "يتسع لرأس ملفوف كامل أو لشواء يوم الجمعة. يدور الأخدود حوله ويصبّ من إحدى الزوايا.",
      ),
      feature: t(
        "Juice groove on one side, flat on the other",
        "한쪽은 홈, 한쪽은 평평한 양면",
        "أخدود للعصارة من جهة وسطح مستوٍ من الأخرى",
      ),
      priceFactor: 1.3,
      shape: { handle: 0, round: 0.08, ratio: 1.5, groove: 1 },
    },
  ],
  makings: [
    {
      code: "oak",
      name: t("oak", "오크", "من البلوط"),
      line: t(
        "cut from one width of slow-grown oak",
        "천천히 자란 참나무 한 판으로 만든",
        "مقطوع من عرض واحد من بلوط بطيء النمو",
      ),
      story: t(
        "Oak that grew slowly has narrow rings and a hard face. It takes a knife without flinching and darkens a little every year.",
        "천천히 자란 참나무는 나이테가 촘촘하고 단단해요. 칼이 닿아도 끄떡없고 해마다 조금씩 짙어져요.",
        "البلوط البطيء النمو حلقاته ضيقة ووجهه صلب. يتحمّل السكين ويغمق قليلًا كل عام.",
      ),
      feature: t("Solid oak, never glued from strips", "이어 붙이지 않은 통원목 오크", "بلوط صلب غير مجمّع من شرائح"),
      material: t("Solid oak, linseed oil", "오크 원목, 아마씨유", "بلوط صلب بزيت الكتان"),
      care: t(
        "Wash by hand, dry upright, oil twice a year",
        "손으로 씻어 세워 말리고, 일 년에 두 번 기름을 먹여 주세요",
        "يُغسل يدويًا ويُجفّف واقفًا ويُزيّت مرتين في السنة",
      ),
      drawn: "wood",
      colours: ["oak"],
    },
    {
      code: "walnut",
      name: t("walnut", "월넛", "من الجوز"),
      line: t("in dark, close-grained walnut", "결이 고운 짙은 월넛으로 만든", "من جوز داكن متقارب العروق"),
      story: t(
        "Walnut is kind to edges: knives stay sharp longer on it than on bamboo or oak. No two planks share a figure.",
        "월넛은 칼날에 순해요. 대나무나 참나무보다 칼이 오래 서 있고, 같은 무늬가 하나도 없어요.",
        "خشب الجوز رفيق بالنصال: تبقى السكاكين حادة عليه أطول مما تبقى على الخيزران أو البلوط. ولا تتشابه قطعتان في نقشهما.",
      ),
      feature: t("Kind to knife edges", "칼날이 무뎌지지 않아요", "رفيق بحدّ السكين"),
      material: t("Solid walnut, walnut oil and wax", "월넛 원목, 호두유와 밀랍", "جوز صلب بزيت الجوز والشمع"),
      care: t(
        "Wash by hand, dry upright, oil twice a year",
        "손으로 씻어 세워 말리고, 일 년에 두 번 기름을 먹여 주세요",
        "يُغسل يدويًا ويُجفّف واقفًا ويُزيّت مرتين في السنة",
      ),
      priceFactor: 1.4,
      drawn: "wood",
      colours: ["walnut"],
    },
    {
      code: "cherry",
      name: t("cherry", "체리", "من خشب الكرز"),
      line: t("in cherry wood that reddens in the sun", "햇볕에 붉어지는 체리나무로 만든", "من خشب كرز يحمرّ في الشمس"),
      story: t(
        "Fresh cherry is pale; a summer by the window turns it the colour of strong tea. Leave a leaf on it for a week and see.",
        "갓 깎은 체리나무는 연하지만, 창가에서 여름을 나면 진한 홍찻빛이 돼요. 잎사귀를 일주일 올려 두고 확인해 보세요.",
        "خشب الكرز الجديد فاتح، وصيف واحد قرب النافذة يجعله بلون الشاي الثقيل. اترك ورقة شجر عليه أسبوعًا وانظر.",
      ),
      feature: t("Deepens in colour for years", "해가 갈수록 색이 깊어져요", "يزداد لونه عمقًا مع السنين"),
      material: t("Solid cherry, linseed oil", "체리 원목, 아마씨유", "كرز صلب بزيت الكتان"),
      care: t(
        "Wash by hand, dry upright, oil twice a year",
        "손으로 씻어 세워 말리고, 일 년에 두 번 기름을 먹여 주세요",
        "يُغسل يدويًا ويُجفّف واقفًا ويُزيّت مرتين في السنة",
      ),
      priceFactor: 1.2,
      drawn: "wood",
      colours: ["cherry"],
    },
  ],
  moments: [
    t(
      "For someone who cooks most evenings and likes one good tool better than five.",
      "저녁마다 요리하고, 다섯 개보다 좋은 하나를 좋아하는 사람에게 권해요.",
      "لمن يطبخ معظم المساءات ويفضّل أداة جيدة واحدة على خمس.",
    ),
    t(
      "It lives on the counter, not in a cupboard.",
      "찬장이 아니라 조리대 위에 두는 물건이에요.",
      "مكانه على سطح المطبخ لا في الخزانة.",
    ),
    t(
      "Give it with a loaf of bread and you need no card.",
      "빵 한 덩이와 함께 주면 카드가 필요 없어요.",
      "أهدِه مع رغيف خبز ولن تحتاج إلى بطاقة.",
    ),
  ],
  features: [
    t("Edges rounded by hand", "손으로 둥글린 모서리", "حواف مدوّرة يدويًا"),
    t("Oiled four times before it leaves", "기름을 네 번 먹여 보내요", "يُزيّت أربع مرات قبل إرساله"),
    t("Sanded again for free within five years", "5년 안에는 무료로 다시 갈아 드려요", "نعيد صقله مجانًا خلال خمس سنوات"),
  ],
  facts: [],
  sizes: {
    name: t("Size", "크기", "الحجم"),
    sizes: [
      {
        code: "m",
        name: t("Medium", "중", "متوسط"),
        measure: t("32 × 22 cm", "32 × 22 cm", "32 × 22 سم"),
        priceFactor: 0.85,
        weightFactor: 0.8,
      },
      {
        code: "l",
        name: t("Large", "대", "كبير"),
        measure: t("42 × 29 cm", "42 × 29 cm", "42 × 29 سم"),
        priceFactor: 1.15,
        weightFactor: 1.3,
      },
    ],
  },
  inUse: t("with bread and pears", "빵과 배를 올린", "عليه خبز وإجاص"),
};
