import type { Family } from "../family.ts";
import { t } from "../words.ts";

const size = (code: string, waist: string, centimetres: number) => ({
  code: code.toLowerCase(),
  name: t(code, code, code),
  measure: t(`waist ${waist} cm`, `허리 ${waist} cm`, `الخصر ${waist} سم`),
  priceFactor: 1,
  weightFactor: centimetres / 100,
});

export const belt: Family = {
  code: "belt",
  category: "wear/accessories/leather",
  quota: 4,
  noun: { ...t("belt", "벨트", "حزام"), gender: "m" },
  search: "ベルト 革ベルト belt waistband 허리띠 혁대 حزام جلدي قشاط",
  brand: "dabbagh",
  sellers: ["bottega-lapo"],
  price: 5800,
  weightGrams: 210,
  silhouette: "belt",
  designs: [
    {
      code: "plain",
      name: t("stitched", "스티치", "مخيط الحافتين"),
      line: t(
        "A belt with one row of stitching along each edge",
        "양 가장자리를 한 줄씩 박은 벨트예요.",
        "حزام بصفّ خياطة على كل حافة",
      ),
      story: t(
        "Two threads cross in every hole, pulled by hand with the whole arm. If one breaks in ten years, the other still holds.",
        "구멍마다 실 두 가닥이 엇갈리도록 팔 전체로 당겨 꿰매요. 십 년 뒤에 하나가 끊어져도 다른 하나가 버텨요.",
        "يتقاطع خيطان في كل ثقب ويُشدّان باليد من الكتف. فإن انقطع أحدهما بعد عشر سنين بقي الآخر ممسكًا.",
      ),
      feature: t("Saddle-stitched, 35 mm wide", "새들 스티치, 폭 35 mm", "خياطة سروج، عرضه 35 مم"),
      shape: { kind: 1 },
    },
    {
      code: "braided",
      name: t("braided", "브레이드", "مضفور"),
      line: t(
        "A braided belt that has a hole wherever you need one",
        "어디든 구멍이 되는 꼬임 벨트예요.",
        "حزام مضفور ثقبه حيث تشاء",
      ),
      story: t(
        "Six strands, plaited wet and dried under tension. The prong slips between them, so it fits before lunch and after.",
        "여섯 가닥을 젖은 채로 땋아 팽팽하게 말려요. 핀이 가닥 사이로 들어가서 점심 전에도 후에도 꼭 맞아요.",
        "ست جدائل تُضفر رطبة وتجفّ مشدودة. ينفذ اللسان بينها فيناسبك قبل الغداء وبعده.",
      ),
      feature: t("Fits to the millimetre, no holes", "구멍 없이 원하는 만큼 조여요", "يُضبط بالمليمتر بلا ثقوب"),
      priceFactor: 1.2,
      shape: { kind: 2 },
    },
    {
      code: "ring",
      name: t("double-ring", "더블링", "بحلقتين"),
      line: t(
        "A belt that closes with two rings and no prong",
        "핀 없이 고리 두 개로 조이는 벨트예요.",
        "حزام يُغلق بحلقتين بلا لسان",
      ),
      story: t(
        "Pass it through both and back through one: sailors and climbers know the trick, and so do children. It lies flat under a pack.",
        "두 고리에 넣었다가 하나로 되돌려요. 뱃사람과 등반가, 아이들이 아는 요령이에요. 배낭 허리끈 아래에서도 배기지 않아요.",
        "مرّره في الحلقتين وأعده من واحدة: حيلة يعرفها البحّارة والمتسلقون والأطفال. يستوي تحت حزام حقيبة الظهر.",
      ),
      feature: t("Two welded steel rings", "용접한 강철 고리 두 개", "حلقتان من الفولاذ الملحوم"),
      priceFactor: 0.8,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "leather",
      name: t("leather", "가죽", "من الجلد"),
      line: t("in bark-tanned shoulder leather", "나무껍질로 무두질한 어깨 가죽으로 만든", "من جلد كتف مدبوغ بلحاء الشجر"),
      story: t(
        "Forty days in chestnut and oak liquor. It creaks a little for the first week, then takes the curve of your hip and keeps it.",
        "밤나무와 참나무 물에 사십 일을 담가요. 첫 주에는 조금 삐걱대다가 허리 곡선을 익혀요.",
        "أربعون يومًا في منقوع الكستناء والبلوط. يصرّ قليلًا في أسبوعه الأول ثم يأخذ انحناء خصرك ويحفظه.",
      ),
      feature: t("Bark-tanned for forty days", "사십 일 동안 식물성 무두질", "دباغة نباتية أربعين يومًا"),
      material: t("Italian vegetable-tanned leather", "이탈리아산 식물성 무두질 가죽", "جلد إيطالي مدبوغ نباتيًا"),
      care: t("Feed with balm once a year", "일 년에 한 번 가죽 밤을 발라 주세요", "يُدهن ببلسم الجلد مرة في السنة"),
      drawn: "leather",
      colours: ["cognac", "walnut", "ink", "rust"],
    },
    {
      code: "suede",
      name: t("suede", "스웨이드", "من الشمواه"),
      line: t("in suede lined with leather", "가죽을 덧댄 스웨이드로 만든", "من شمواه مبطّن بالجلد"),
      story: t(
        "Soft outside, firm within. Rain darkens it for an hour; a brush and a dry morning bring it back.",
        "겉은 부드럽고 속은 단단해요. 비를 맞으면 한 시간쯤 짙어졌다가 솔질하고 말리면 돌아와요.",
        "ناعم من خارجه متماسك من داخله. يعتّمه المطر ساعة، وتعيده فرشاة وصباح جاف.",
      ),
      feature: t("Leather-lined, keeps its shape", "가죽을 덧대 늘어나지 않아요", "مبطّن بالجلد يحفظ شكله"),
      material: t("Calf suede, leather lining", "송아지 스웨이드, 가죽 안감", "شمواه عجل ببطانة جلدية"),
      care: t("Brush dry", "마른 솔로 털어 주세요", "يُفرَّش جافًا"),
      priceFactor: 1.1,
      drawn: "felt",
      colours: ["sand", "charcoal", "plum", "moss"],
    },
    {
      code: "canvas",
      name: t("canvas", "캔버스", "من القنب"),
      line: t("in heavy cotton canvas", "두꺼운 면 캔버스로 만든", "من قماش قطني ثقيل"),
      story: t(
        "Woven in one width on a loom that once made fire hoses. It washes with the trousers, belt loops and all.",
        "예전에 소방 호스를 짜던 기계로 한 폭에 짜요. 바지와 함께 그대로 빨아도 돼요.",
        "نُسج بعرض واحد على نول كان يصنع خراطيم الإطفاء. يُغسل مع البنطال وهو في عراه.",
      ),
      feature: t("Washes with your trousers", "바지와 함께 빨 수 있어요", "يُغسل مع البنطال"),
      material: t("100 % cotton canvas, leather ends", "면 캔버스 100 %, 가죽 끝단", "قماش قطني 100٪ بأطراف جلدية"),
      care: t("Machine wash at 30 °C", "30 °C 세탁기 사용", "يُغسل في الغسالة على 30 °م"),
      priceFactor: 0.65,
      drawn: "canvas",
      colours: ["moss", "indigo", "oat", "persimmon"],
    },
  ],
  moments: [
    t(
      "Your father's lasted; this is the one they will say that of.",
      "아버지의 벨트가 오래갔듯이, 이 벨트도 그런 말을 듣게 될 거예요.",
      "حزام أبيك عاش طويلًا، وهذا هو الذي سيُقال عنه ذلك.",
    ),
    t(
      "For the trousers you like and the waist you have.",
      "좋아하는 바지와 지금의 허리를 위한 벨트예요.",
      "للبنطال الذي تحب والخصر الذي لديك.",
    ),
    t(
      "Send it back for an extra hole; we punch it the same day.",
      "구멍이 더 필요하면 보내 주세요. 그날 바로 뚫어 드려요.",
      "أعده إلينا لثقب إضافي فنثقبه في اليوم نفسه.",
    ),
  ],
  features: [
    t("Solid brass or steel, never plated", "도금하지 않은 통황동·통강철", "نحاس أو فولاذ صلب بلا طلاء"),
    t("Edges burnished three times", "단면을 세 번 문질러 마감했어요", "حواف مصقولة ثلاث مرات"),
    t("Buckle screws off for another", "버클을 갈아 끼울 수 있어요", "يُفكّ إبزيمه ليُبدَّل"),
  ],
  facts: [{ name: t("Width", "폭", "العرض"), value: t("35 mm", "35 mm", "35 مم") }],
  sizes: {
    name: t("Size", "사이즈", "المقاس"),
    sizes: [size("S", "70–80", 95), size("M", "80–90", 105), size("L", "90–102", 115)],
  },
  inUse: t("rolled up on two books by the mirror", "거울 곁, 책 두 권 위에 말아 둔", "ملفوف فوق كتابين قرب المرآة"),
};
