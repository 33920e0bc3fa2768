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

export const sweater: Family = {
  code: "sweater",
  category: "wear/clothing/knitwear",
  quota: 6,
  noun: { ...t("sweater", "스웨터", "كنزة"), gender: "f" },
  search: "セーター ニット カーディガン jumper pullover knit 니트 풀오버 가디건 بلوفر تريكو جرسيه",
  brand: "skjold",
  sellers: ["skerry-knit"],
  price: 11800,
  weightGrams: 520,
  silhouette: "sweater",
  designs: [
    {
      code: "cable",
      name: t("cable", "케이블", "بالضفائر"),
      line: t(
        "A sweater with three ropes down the front",
        "앞판에 밧줄 세 가닥이 내려오는 스웨터예요.",
        "كنزة تنزل على صدرها ثلاث ضفائر",
      ),
      story: t(
        "Every rope crosses on the eighth row. A knitter can do it while reading, but not while arguing, and you can see which days were which.",
        "꽈배기는 여덟 단마다 한 번씩 교차해요. 책을 읽으면서는 뜰 수 있지만 말다툼하면서는 못 떠서, 어느 날이 어떤 날이었는지 보여요.",
        "تلتفّ كل ضفيرة في الصف الثامن. تستطيع الحائكة أن تقرأ وهي تحوكها ولكن لا أن تجادل، وترى فيها أي الأيام كان ذاك.",
      ),
      feature: t("Three cables, crossed by hand", "손으로 꼰 케이블 세 줄", "ثلاث ضفائر مشبوكة باليد"),
      priceFactor: 1.25,
      shape: { neck: 1, cable: 1 },
    },
    {
      code: "roll",
      name: t("roll-neck", "터틀넥", "برقبة عالية"),
      line: t("A roll-neck that needs no scarf", "목도리가 필요 없는 터틀넥 스웨터예요.", "كنزة برقبة عالية تغني عن الوشاح"),
      story: t(
        "The neck is knitted twice as long as the throat and folds over itself. Up, it keeps out an easterly; down, it is a collar.",
        "목을 두 배 길이로 떠서 접어 입어요. 올리면 샛바람을 막고, 내리면 깃이 돼요.",
        "حيكت رقبتها ضعف طول العنق لتنثني على نفسها. مرفوعة تردّ ريح الشرق، ومثنية تصير ياقة.",
      ),
      feature: t("Neck folds twice", "두 번 접는 목", "رقبة تنثني مرتين"),
      priceFactor: 1.1,
      shape: { neck: 2 },
    },
    {
      code: "yoke",
      name: t("yoked", "요크", "بياقة منقوشة"),
      line: t(
        "A sweater with a garland round the neck",
        "목둘레에 무늬 화환을 두른 스웨터예요.",
        "كنزة حول عنقها إكليل من النقوش",
      ),
      story: t(
        "The pattern is knitted in the round, two colours at a time, and gets narrower as it climbs. No two knitters space it alike, which is how we tell who made it.",
        "두 가지 색실을 함께 잡고 둥글게 뜨는데, 위로 갈수록 무늬가 좁아져요. 간격이 사람마다 달라서 누가 떴는지 알 수 있어요.",
        "تُحاك النقوش في دائرة بلونين معًا وتضيق كلما صعدت. لا تتفق حائكتان على مسافاتها، وبذلك نعرف من حاكتها.",
      ),
      feature: t("Yoke knitted in the round, no seams", "이음매 없이 둥글게 뜬 요크", "ياقة محوكة دائريًا بلا درز"),
      priceFactor: 1.3,
      shape: { neck: 1, yoke: 1 },
    },
    {
      code: "cardigan",
      name: t("buttoned", "버튼", "مزرّرة"),
      noun: { ...t("cardigan", "카디건", "سترة صوفية"), gender: "f" },
      line: t(
        "A cardigan with two pockets and a row of horn buttons",
        "주머니 두 개와 뿔단추가 달린 카디건이에요.",
        "سترة صوفية بجيبين وصفّ أزرار من القرن",
      ),
      story: t(
        "The pockets are knitted deep enough for a hand and a letter. The button band is doubled, so that it does not wave.",
        "손 하나와 편지 한 통이 들어갈 만큼 주머니를 깊게 떴어요. 앞단은 두 겹이라 물결치지 않아요.",
        "جيباها عميقان يتسعان ليد ورسالة. وحافة الأزرار مضاعفة كي لا تتموّج.",
      ),
      feature: t("Doubled button band, two pockets", "두 겹 앞단과 주머니 두 개", "حافة أزرار مضاعفة وجيبان"),
      priceFactor: 1.2,
      shape: { neck: 3 },
    },
  ],
  makings: [
    {
      code: "lambswool",
      name: t("lambswool", "램스울", "من صوف الحملان"),
      line: t(
        "in island lambswool, two threads twisted",
        "섬에서 난 램스울 두 가닥을 꼬아 뜬",
        "من صوف حملان الجزيرة بخيطين مفتولين",
      ),
      story: t(
        "It smells faintly of sheep when it rains, and that is the lanolin that keeps the rain out.",
        "비가 오면 은은하게 양 냄새가 나요. 비를 막아 주는 라놀린 냄새예요.",
        "تفوح منها رائحة خفيفة من الغنم حين تمطر، وتلك هي اللانولين التي تردّ المطر.",
      ),
      feature: t("Sheds light rain", "이슬비쯤은 튕겨 내요", "تردّ المطر الخفيف"),
      material: t("100 % lambswool", "램스울 100 %", "صوف حملان 100٪"),
      care: t("Hand wash cold, dry flat", "찬물 손세탁, 뉘어서 건조", "تُغسل يدويًا بماء بارد وتُجفّف مبسوطة"),
      drawn: "knit",
      colours: ["persimmon", "indigo", "pine", "oat", "plum"],
    },
    {
      code: "cotton",
      name: t("cotton", "코튼", "من القطن"),
      line: t("in dry, heavy cotton yarn", "보송하고 묵직한 면사로 뜬", "من خيط قطني جاف وثقيل"),
      story: t(
        "For those whom wool makes itch, and for evenings on a boat in July. It weighs more than you expect and hangs the better for it.",
        "울이 가려운 사람과 칠월 저녁 뱃전을 위한 스웨터예요. 생각보다 묵직해서 툭 떨어지는 맛이 있어요.",
        "لمن يحكّه الصوف، ولأمسيات تموز على ظهر قارب. أثقل مما تتوقع، وذلك ما يجعلها تنسدل حسنًا.",
      ),
      feature: t("Does not itch, does not felt", "가렵지 않고 줄지 않아요", "لا تحكّ ولا تتلبّد"),
      material: t("100 % organic cotton", "유기농 면 100 %", "قطن عضوي 100٪"),
      care: t("Machine wash at 30 °C, dry flat", "30 °C 세탁기 사용, 뉘어서 건조", "تُغسل في الغسالة على 30 °م وتُجفّف مبسوطة"),
      priceFactor: 0.85,
      drawn: "knit",
      colours: ["sea", "milk", "mustard", "sage"],
    },
    {
      code: "alpaca",
      name: t("brushed alpaca", "브러시드 알파카", "من الألباكا الممشّطة"),
      line: t("in alpaca, brushed until it blurs", "윤곽이 흐려질 때까지 빗은 알파카로 뜬", "من ألباكا مُشّطت حتى غامت حوافها"),
      story: t(
        "Light as a sigh and warmer than it has any right to be. It sheds for the first week and then stays with you.",
        "한숨처럼 가벼운데 놀랄 만큼 따뜻해요. 첫 일주일은 털이 조금 빠지고 그다음부터는 괜찮아요.",
        "خفيفة كتنهيدة وأدفأ مما يحقّ لها. يتساقط وبرها أسبوعًا واحدًا ثم تلازمك.",
      ),
      feature: t("Half the weight of wool", "울의 절반 무게", "نصف وزن الصوف"),
      material: t("72 % alpaca, 28 % wool", "알파카 72 %, 울 28 %", "ألباكا 72٪، صوف 28٪"),
      care: t("Air it; wash by hand twice a year", "바람 쐬어 주고 일 년에 두 번만 손세탁", "تُهوّى، وتُغسل يدويًا مرتين في السنة"),
      priceFactor: 1.45,
      drawn: "wool",
      colours: ["fog", "rose", "walnut", "charcoal"],
    },
  ],
  moments: [
    t(
      "For the first cold morning, when the heating is still a matter of pride.",
      "아직 보일러를 켜기엔 이른 첫 추위의 아침을 위한 옷이에요.",
      "لأول صباح بارد، حين يكون تشغيل المدفأة مسألة كبرياء.",
    ),
    t(
      "It will be somebody's favourite long after it was yours.",
      "내가 아끼다가 언젠가 다른 누군가가 아끼게 될 옷이에요.",
      "ستكون المفضّلة عند أحدهم بعد أن كانت عندك زمنًا طويلًا.",
    ),
    t(
      "Wear it out at the elbows; we send yarn for the patch.",
      "팔꿈치가 해지도록 입으세요. 기울 실은 저희가 보내 드려요.",
      "البسها حتى يبلى مرفقاها، ونحن نرسل خيط الرقعة.",
    ),
  ],
  features: [
    t("Label with the knitter's name", "뜬 사람 이름이 적힌 라벨", "بطاقة باسم من حاكتها"),
    t("Fashioned to shape, not cut", "자르지 않고 모양대로 떴어요", "محوكة على القالب لا مقصوصة"),
    t("A card of mending yarn comes with it", "수선용 실을 함께 드려요", "معها بطاقة خيط للرتق"),
  ],
  facts: [
    {
      name: t("Gauge", "게이지", "كثافة الحياكة"),
      value: t("5 stitches per centimetre at the cuff", "소매단 1 cm에 5코", "5 غرز في السنتيمتر عند السوار"),
    },
  ],
  sizes: {
    name: t("Size", "사이즈", "المقاس"),
    sizes: [size("S", 100, 62, 0.93), size("M", 106, 65, 1), size("L", 114, 67, 1.07), size("XL", 122, 69, 1.15)],
  },
  inUse: t("folded on a bench beside a branch", "나뭇가지 곁 벤치에 개어 둔", "مطوية على مقعد قرب غصن"),
};
