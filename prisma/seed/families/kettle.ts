import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const kettle: Family = {
  code: "kettle",
  category: "home/kitchen/cookware",
  quota: 7,
  noun: { ...t("kettle", "주전자", "غلّاية"), gender: "f" },
  search: "ケトル やかん ドリップケトル 湯沸かし pour-over kettle gooseneck tea kettle 드립포트 케틀 براد إبريق غلي الماء",
  brand: "gelso",
  sellers: ["casa-almada", "de-werf"],
  price: 7800,
  weightGrams: 980,
  silhouette: "kettle",
  designs: [
    {
      code: "gooseneck",
      name: t("", "", ""),
      noun: { ...t("gooseneck kettle", "구즈넥 주전자", "غلّاية بعنق الإوزة"), gender: "f" },
      line: t(
        "A kettle with a thin neck that pours as slowly as you think",
        "생각하는 속도로 물을 내리는 목 가는 주전자예요.",
        "غلّاية بعنق نحيل تصبّ على مهل تفكيرك",
      ),
      story: t(
        "The spout leaves the body low and comes up in one bend, so the stream begins without a gulp and ends without a drop. Coffee people will know; tea people will find out.",
        "물대가 아래에서 나와 한 번에 휘어 올라가요. 왈칵 쏟아지며 시작하지도, 방울지며 끝나지도 않아요. 커피 내리는 분은 알고, 차 우리는 분은 곧 알게 돼요.",
        "يخرج أنبوبها من الأسفل ويصعد بانحناءة واحدة، فيبدأ الماء بلا دفقة وينتهي بلا قطرة. أهل القهوة يعرفون ذلك، وأهل الشاي سيكتشفونه.",
      ),
      feature: t("A stream as thin as a pencil lead", "연필심만큼 가는 물줄기", "خيط ماء برقّة رصاص القلم"),
      priceFactor: 1.15,
      shape: { kind: 1, grip: 1 },
    },
    {
      code: "whistling",
      name: t("", "", ""),
      noun: { ...t("whistling kettle", "휘파람 주전자", "غلّاية صافرة"), gender: "f" },
      line: t(
        "A round kettle that whistles two notes when it is ready",
        "다 끓으면 두 음으로 휘파람을 부는 둥근 주전자예요.",
        "غلّاية مستديرة تصفر نغمتين حين تجهز",
      ),
      story: t(
        "The whistle is a fifth, not a shriek: you can let it go on while you find the cups. The bow folds back so that the steam misses your hand.",
        "귀를 찌르는 소리가 아니라 완전5도 화음이에요. 찻잔을 찾는 동안 그냥 두어도 괜찮아요. 손잡이는 뒤로 넘어가 김이 손을 비켜 가요.",
        "صفيرها خُماسيّ لا زعيق، فلا بأس أن يستمر حتى تجد الأكواب. ويميل مقبضها إلى الخلف فيخطئ البخار يدك.",
      ),
      feature: t("Two-note whistle you can bear", "듣기 좋은 두 음 휘파람", "صفير بنغمتين يُحتمل"),
      shape: { kind: 2, grip: 1 },
    },
    {
      code: "camp",
      name: t("", "", ""),
      noun: { ...t("farmhouse kettle", "시골 주전자", "غلّاية ريفية"), gender: "f" },
      line: t(
        "A tall farmhouse kettle that is never off the stove",
        "화덕에서 내려올 새 없는 키 큰 시골 주전자예요.",
        "غلّاية ريفية طويلة لا تفارق الموقد",
      ),
      story: t(
        "Broad below, where the fire is, and narrow above, where the heat wants to leave. It makes tea for eight, and washing-up water after.",
        "불이 닿는 아래는 넓고, 열이 달아나려는 위는 좁아요. 여덟 명 몫의 차를 끓이고, 그다음엔 설거지물을 데워요.",
        "عريضة في الأسفل حيث النار، ضيّقة في الأعلى حيث تريد الحرارة أن تهرب. تصنع شايًا لثمانية ثم ماءً لغسل الصحون.",
      ),
      feature: t("Boils 2 l in seven minutes", "2 l를 7분에 끓여요", "تغلي لترين في سبع دقائق"),
      priceFactor: 0.92,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "steel",
      name: t("steel", "스테인리스", "من الفولاذ"),
      line: t("in brushed stainless steel", "결을 살린 스테인리스로 만든", "من فولاذ مصقول لا يصدأ"),
      story: t(
        "One sheet, drawn deep and brushed by hand along its length. Limescale lets go with a spoon of vinegar and a night's sleep.",
        "강판 한 장을 깊게 뽑아 결 방향으로 손질했어요. 물때는 식초 한 숟가락과 하룻밤이면 떨어져요.",
        "صفيحة واحدة سُحبت عميقًا وصُقلت يدويًا على امتدادها. أما الكلس فتكفيه ملعقة خلّ ونوم ليلة.",
      ),
      feature: t("Works on induction, gas and fire", "인덕션·가스·모닥불 모두 사용 가능", "تعمل على الحثّ والغاز والنار"),
      material: t("Stainless steel 18/10, beech", "스테인리스 18/10, 너도밤나무", "فولاذ 18/10 وخشب الزان"),
      care: t(
        "Wipe dry; descale once a month",
        "물기를 닦고 한 달에 한 번 물때를 제거해 주세요",
        "تُجفّف وتُزال ترسّباتها مرة في الشهر",
      ),
      drawn: "steel",
      colours: ["steel", "ink", "milk"],
    },
    {
      code: "enamel",
      name: t("enamelled", "법랑", "مطلية بالمينا"),
      line: t("in steel under two coats of enamel", "법랑을 두 번 입힌 철로 만든", "من فولاذ بطبقتين من المينا"),
      story: t(
        "Enamel is glass, melted on at 830 °C. It keeps no taste and no secret: what is chipped shows dark, and goes on working for thirty years.",
        "법랑은 830 °C에서 녹여 붙인 유리예요. 맛이 배지 않고 숨기는 것도 없어요. 이가 나가면 까맣게 드러나지만, 그대로 삼십 년을 더 써요.",
        "المينا زجاج يُصهر على المعدن في 830 درجة. لا تحتفظ بطعم ولا بسرّ: ما انكسر منها ظهر داكنًا وظلّ يعمل ثلاثين سنة.",
      ),
      feature: t("Keeps no taste of yesterday", "어제의 맛이 배지 않아요", "لا تحتفظ بطعم الأمس"),
      material: t("Enamelled steel", "법랑 철", "فولاذ مطلي بالمينا"),
      care: t("Dry after use; do not boil empty", "쓰고 나서 말리고, 빈 채로 끓이지 마세요", "تُجفّف بعد الاستعمال ولا تُغلى فارغة"),
      priceFactor: 0.85,
      drawn: "enamel",
      colours: ["pine", "milk", "mustard", "sea", "rust"],
    },
    {
      code: "copper",
      name: t("copper", "구리", "من النحاس"),
      line: t("in hammered copper, tinned inside", "안쪽에 주석을 입힌 두드린 구리로 만든", "من نحاس مطروق مقصدر من الداخل"),
      story: t(
        "Copper hears the flame first, and boils while steel is still thinking. It darkens to the brown of a good shoe; polish it or let it, both are right.",
        "구리는 불의 말을 가장 먼저 알아들어요. 쇠가 생각하는 동안 벌써 끓어요. 시간이 지나면 좋은 구두처럼 짙어지는데, 닦아도 그냥 두어도 다 맞아요.",
        "النحاس أول من يسمع اللهب، فيغلي والفولاذ لا يزال يفكّر. يعتم بلون حذاء جيد: لمّعه أو اتركه فكلاهما صواب.",
      ),
      feature: t("Boils noticeably sooner", "한결 빨리 끓어요", "تغلي قبل غيرها بوضوح"),
      material: t("Copper, tin lining", "구리, 안쪽 주석", "نحاس مبطّن بالقصدير"),
      care: t(
        "Wash by hand; re-tinning is free",
        "손세척해 주세요. 주석은 무료로 다시 입혀 드려요",
        "تُغسل باليد، وإعادة القصدرة مجانية",
      ),
      priceFactor: 1.6,
      drawn: "brass",
      colours: ["copper", "brass"],
    },
  ],
  moments: [
    t(
      "For the first sound of the house in the morning.",
      "집에서 나는 아침 첫 소리를 위한 물건이에요.",
      "لأول صوت يصدر عن البيت في الصباح.",
    ),
    t(
      "Put it on before you take your coat off; that is how evenings begin.",
      "외투를 벗기 전에 먼저 올리세요. 저녁은 그렇게 시작돼요.",
      "ضعها على النار قبل أن تخلع معطفك، هكذا تبدأ الأمسيات.",
    ),
    t(
      "It is too good-looking to put away, so do not.",
      "넣어 두기엔 너무 고와요. 그러니 넣어 두지 마세요.",
      "أجمل من أن تُخبّأ، فلا تخبّئها.",
    ),
  ],
  features: [
    t("Grip stays cool to the hand", "손잡이가 뜨거워지지 않아요", "مقبضها لا يسخن"),
    t("Lid opens wide enough for a brush", "솔이 들어갈 만큼 넓게 열려요", "فوّهتها تتسع لفرشاة"),
    t("Handles and knobs can be ordered alone", "손잡이와 꼭지만 따로 살 수 있어요", "تُطلب مقابضها منفردة"),
  ],
  facts: [
    { name: t("Capacity", "용량", "السعة"), value: t("0.9–2.0 l by form", "모양에 따라 0.9–2.0 l", "0.9–2.0 ل بحسب الشكل") },
  ],
  inUse: t("coming to the boil on the stove", "불 위에서 막 끓어오르는", "على الموقد وقد أوشكت أن تغلي"),
};
