import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const mug: Family = {
  code: "mug",
  category: "home/kitchen/mugs",
  quota: 10,
  noun: { ...t("mug", "머그", "كوب"), gender: "m" },
  search: "マグカップ コップ 湯のみ コーヒーカップ coffee cup 커피잔 컵 فنجان قهوة",
  brand: "haneul",
  sellers: ["haneul-works", "haneul-works", "kumo-bunko"],
  price: 2600,
  weightGrams: 420,
  silhouette: "mug",
  designs: [
    {
      code: "ribbed",
      name: t("ribbed", "골무늬", "مضلّع"),
      line: t(
        "A mug with fine ribs that rest in the fingers",
        "손가락이 편안히 감기는 골무늬 머그예요.",
        "كوب بأضلاع رفيعة تستريح عليها الأصابع",
      ),
      story: t(
        "The ribs are cut while the mug still turns on the wheel, so no two run quite alike. They give the thumb something to hold and keep the heat a little further from the skin.",
        "물레가 도는 동안 골을 하나씩 깎아서 똑같은 무늬가 없어요. 엄지가 자연스럽게 자리를 잡고, 뜨거운 온기는 손에서 한 겹 떨어져요.",
        "تُحفر الأضلاع والكوب لا يزال يدور على الدولاب، فلا يتطابق كوبان. تمنح الإبهام موضعًا مريحًا وتُبعد الحرارة قليلًا عن الجلد.",
      ),
      feature: t("Hand-cut ribs for a sure grip", "손으로 깎은 골 덕분에 미끄러지지 않아요", "أضلاع محفورة يدويًا لقبضة ثابتة"),
      shape: { belly: 0.04, height: 0.96, ribs: 18, foot: 0.1 },
    },
    {
      code: "round",
      name: t("round", "둥근", "مستدير"),
      line: t(
        "A round-bellied mug that fits two cupped hands",
        "두 손에 폭 안기는 둥근 머그예요.",
        "كوب مستدير البطن تحتضنه الكفّان",
      ),
      story: t(
        "Wide in the middle and narrow at the lip, it keeps a latte warm to the last sip. The handle takes three fingers, also in winter gloves.",
        "가운데는 넉넉하고 입술이 닿는 곳은 좁아서 라테가 마지막 한 모금까지 따뜻해요. 손잡이에는 장갑을 낀 손가락 셋이 들어가요.",
        "واسع من الوسط وضيّق عند الحافة، فيبقى اللاتيه دافئًا حتى الرشفة الأخيرة. ومقبضه يتسع لثلاث أصابع حتى بالقفّاز.",
      ),
      feature: t("Keeps a drink warm noticeably longer", "음료의 온기가 한결 오래가요", "يُبقي المشروب دافئًا وقتًا أطول"),
      shape: { belly: 0.2, height: 0.9, ribs: 0, foot: 0.16 },
    },
    {
      code: "tall",
      name: t("tall", "긴", "طويل"),
      line: t("A tall, straight mug for a long morning", "긴 아침에 어울리는 곧고 높은 머그예요.", "كوب طويل مستقيم لصباح ممتد"),
      story: t(
        "It holds a whole cafetière's worth and still fits under an espresso machine. Straight walls leave nothing for the spoon to miss.",
        "프렌치프레스 한 번 분량이 다 들어가고, 에스프레소 머신 아래에도 쏙 들어가요. 벽이 곧아서 숟가락이 닿지 않는 곳이 없어요.",
        "يتسع لإبريق ضغط كامل ويدخل مع ذلك تحت آلة الإسبريسو. جدرانه المستقيمة لا تترك للملعقة زاوية لا تصلها.",
      ),
      feature: t("Holds 420 ml up to the brim", "가득 채우면 420 ml가 들어가요", "يتسع لـ 420 مل حتى الحافة"),
      priceFactor: 1.12,
      shape: { belly: 0, height: 1.18, ribs: 0, foot: 0.04 },
    },
    {
      code: "faceted",
      name: t("faceted", "면깎기", "مشطوف الجوانب"),
      line: t(
        "A low mug whose cut faces catch the light",
        "깎은 면마다 빛이 머무는 나지막한 머그예요.",
        "كوب منخفض تلتقط جوانبه المشطوفة الضوء",
      ),
      story: t(
        "Twelve faces are shaved with a wire, from lip to foot, in one breath each. In side light they turn from pale to dark like a folded sheet of paper.",
        "입구에서 굽까지 철사로 열두 면을 단숨에 깎아요. 옆에서 빛이 들면 접은 종이처럼 밝은 면과 어두운 면이 나뉘어요.",
        "اثنا عشر وجهًا تُشطف بالسلك من الحافة إلى القاعدة، كل وجه بنَفَس واحد. وفي الضوء الجانبي تتدرّج من الفاتح إلى الداكن كورقة مطوية.",
      ),
      feature: t("Twelve wire-cut faces", "철사로 깎은 열두 면", "اثنا عشر وجهًا مشطوفًا بالسلك"),
      priceFactor: 1.2,
      shape: { belly: 0.06, height: 0.84, ribs: 0, facets: 7, foot: 0.12 },
    },
  ],
  makings: [
    {
      code: "stoneware",
      name: t("stoneware", "스톤웨어", "من الخزف الحجري"),
      line: t("thrown in iron-flecked stoneware", "철점이 은은한 스톤웨어로 빚은", "مشكّل من خزف حجري منقّط بالحديد"),
      story: t(
        "The clay comes from Icheon and carries a little iron; in the kiln it blooms through the matt glaze as small dark freckles.",
        "이천의 흙에는 철분이 조금 들어 있어요. 가마 속에서 무광 유약 위로 작은 점이 되어 피어나요.",
        "الطين من إتشون وفيه قليل من الحديد، يتفتّح في الفرن نقاطًا داكنة صغيرة تحت الطلاء غير اللامع.",
      ),
      feature: t(
        "Fired at 1,250 °C, dishwasher safe",
        "1,250 °C에서 구워 식기세척기에 넣어도 돼요",
        "محروق عند 1250 °م وآمن في غسالة الصحون",
      ),
      material: t("Stoneware, matt glaze", "스톤웨어, 무광 유약", "خزف حجري بطلاء غير لامع"),
      care: t("Dishwasher and microwave safe", "식기세척기·전자레인지 사용 가능", "آمن في غسالة الصحون والميكروويف"),
      drawn: "stoneware",
      colours: ["oat", "sage", "charcoal", "clay"],
    },
    {
      code: "porcelain",
      name: t("porcelain", "백자", "من البورسلان"),
      line: t("cast in thin white porcelain", "얇은 백자로 구운", "مصبوب من بورسلان أبيض رقيق"),
      story: t(
        "Porcelain this thin lets a little light through at the rim. It is fired twice and rings like a bell when you tap it with a spoon.",
        "이만큼 얇은 백자는 입구에서 빛이 살짝 비쳐요. 두 번 구워서 숟가락으로 두드리면 맑은 종소리가 나요.",
        "بورسلان بهذه الرقة يسمح للضوء بأن يمرّ عند الحافة. يُحرق مرتين ويرنّ كالجرس إذا نقرته بملعقة.",
      ),
      feature: t(
        "Thin lip that disappears as you drink",
        "마실 때 느껴지지 않을 만큼 얇은 입구",
        "حافة رقيقة لا تشعر بها وأنت تشرب",
      ),
      material: t("Porcelain, clear glaze", "백자, 투명 유약", "بورسلان بطلاء شفاف"),
      care: t(
        "Dishwasher safe; warm it before very hot tea",
        "식기세척기 사용 가능, 뜨거운 차는 예열 후 따라 주세요",
        "آمن في غسالة الصحون؛ دفّئه قبل الشاي الشديد السخونة",
      ),
      priceFactor: 1.3,
      drawn: "porcelain",
      colours: ["snow", "sky", "rose"],
    },
    {
      code: "glazed",
      name: t("glazed", "유약", "مزجّج"),
      line: t("dipped by hand in a deep, glossy glaze", "깊은 유약에 손으로 담갔다 꺼낸", "مغموس يدويًا في طلاء زجاجي عميق"),
      story: t(
        "Each one is held by the foot and dipped for a slow count of four. Where the glaze runs thin, at the lip and the edges, the clay shows through.",
        "굽을 잡고 천천히 넷을 세며 유약에 담가요. 유약이 얇아지는 입구와 모서리에서는 흙빛이 비쳐 나와요.",
        "يُمسك كل كوب من قاعدته ويُغمس على عدّ بطيء حتى أربعة. وحيث يرقّ الطلاء عند الحافة والأطراف يظهر لون الطين.",
      ),
      feature: t(
        "Glaze that pools and breaks differently on each",
        "하나하나 다르게 고이고 흐르는 유약",
        "طلاء يتجمّع ويتدرّج بشكل مختلف في كل قطعة",
      ),
      material: t("Stoneware, glossy glaze", "스톤웨어, 유광 유약", "خزف حجري بطلاء لامع"),
      care: t(
        "Dishwasher safe; not for the oven",
        "식기세척기 사용 가능, 오븐에는 사용하지 마세요",
        "آمن في غسالة الصحون، ولا يصلح للفرن",
      ),
      priceFactor: 1.1,
      drawn: "glaze",
      colours: ["celadon", "indigo", "persimmon", "sea"],
    },
  ],
  moments: [
    t(
      "For whoever is up first, and drinks it standing at the window.",
      "가장 먼저 일어나 창가에 서서 마시는 사람에게 권해요.",
      "لمن يستيقظ أولًا ويشرب قهوته واقفًا عند النافذة.",
    ),
    t(
      "A good first gift for a first flat: one is enough, two are company.",
      "첫 집을 얻은 친구에게 주기 좋아요. 하나면 충분하고, 둘이면 함께예요.",
      "هدية أولى جميلة لبيت أول: واحد يكفي، واثنان صحبة.",
    ),
    t(
      "It sits well beside a keyboard and does not mind being forgotten for an hour.",
      "키보드 옆에 두기 좋고, 한 시간쯤 잊고 있어도 괜찮아요.",
      "يليق بجوار لوحة المفاتيح ولا يضيره أن تنساه ساعة.",
    ),
    t(
      "Made for the second cup, the one you actually have time for.",
      "비로소 여유가 생기는 두 번째 잔을 위해 만들었어요.",
      "صُنع للكوب الثاني، ذاك الذي تجد له وقتًا حقًا.",
    ),
  ],
  features: [
    t(
      "Handle pulled by hand, wide enough for three fingers",
      "손으로 뽑아 손가락 셋이 들어가는 손잡이",
      "مقبض مشدود يدويًا يتسع لثلاث أصابع",
    ),
    t(
      "Unglazed foot, polished so it will not scratch a table",
      "식탁이 긁히지 않도록 갈아 낸 굽",
      "قاعدة مصقولة لا تخدش الطاولة",
    ),
    t(
      "Free of lead and cadmium, tested every batch",
      "가마마다 납·카드뮴 불검출 시험을 마쳤어요",
      "خالٍ من الرصاص والكادميوم، ويُفحص كل إنتاج",
    ),
  ],
  facts: [{ name: t("Capacity", "용량", "السعة"), value: t("320–420 ml", "320–420 ml", "320–420 مل") }],
  inUse: t("on a breakfast table by the window", "창가 아침 식탁에 놓인", "على مائدة فطور قرب النافذة"),
};
