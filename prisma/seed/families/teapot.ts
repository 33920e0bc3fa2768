import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const teapot: Family = {
  code: "teapot",
  category: "home/kitchen/teaware",
  quota: 7,
  noun: { ...t("teapot", "찻주전자", "إبريق شاي"), gender: "m" },
  search: "急須 ティーポット 土瓶 茶器 tea pot kettle 다관 티포트 براد شاي",
  brand: "onda",
  sellers: ["haneul-works", "kumo-bunko"],
  price: 5800,
  weightGrams: 780,
  silhouette: "teapot",
  designs: [
    {
      code: "side-handled",
      name: t("high-handled", "높은 손잡이", "عالي المقبض"),
      line: t(
        "A teapot carried by one high, arching handle",
        "높이 휘어 오른 손잡이로 드는 찻주전자예요.",
        "إبريق شاي يُحمل بمقبض واحد عالٍ مقوّس",
      ),
      story: t(
        "The handle rises over the lid, so the full pot hangs straight from the hand and tips with almost no effort. The spout is cut on a slant and stops without a drip.",
        "손잡이가 뚜껑 위로 솟아 있어 가득 찬 주전자도 손에 똑바로 매달리고, 힘들이지 않아도 기울어져요. 주둥이는 비스듬히 깎아 물이 방울지지 않고 딱 멈춰요.",
        "يرتفع المقبض فوق الغطاء فيتدلّى الإبريق الممتلئ مستقيمًا من اليد ويميل بلا جهد. والصنبور مقطوع بميل فيتوقف الصبّ بلا قطرة.",
      ),
      feature: t("Balanced to pour with one hand", "한 손으로 따를 수 있는 균형", "متوازن للصبّ بيد واحدة"),
      priceFactor: 1.15,
      shape: { squat: 0.95, arch: 1, lid: 0.5 },
    },
    {
      code: "round",
      name: t("round", "둥근", "مستدير"),
      line: t(
        "A full, round teapot for three unhurried cups",
        "느긋한 세 잔을 위한 둥글고 넉넉한 찻주전자예요.",
        "إبريق مستدير ممتلئ لثلاثة أكواب بلا عجلة",
      ),
      story: t(
        "A round body keeps the leaves moving, and the tea brews evenly from first pour to last. The lid has a lip inside and stays where it is, even when the pot is tipped right over.",
        "몸통이 둥글어 찻잎이 고루 돌고, 첫 잔부터 끝 잔까지 맛이 한결같아요. 뚜껑 안쪽에 턱이 있어 끝까지 기울여도 떨어지지 않아요.",
        "الجسم المستدير يُبقي الأوراق في حركة، فينقع الشاي بالتساوي من أول صبّة إلى آخرها. وللغطاء حافة داخلية تثبّته مهما مال الإبريق.",
      ),
      feature: t("Lid that stays on at any angle", "어떤 각도에서도 떨어지지 않는 뚜껑", "غطاء يثبت في مكانه بأي زاوية"),
      shape: { squat: 1, arch: 0, lid: 0.6 },
    },
    {
      code: "low",
      name: t("low", "납작한", "منخفض"),
      line: t("A low teapot, wide as a river stone", "강가의 돌처럼 납작하고 넓은 찻주전자예요.", "إبريق منخفض عريض كحصاة النهر"),
      story: t(
        "The wide floor lets large leaves lie flat and open slowly. It sits close to the tray, warms the table rather than the air, and looks calm among small cups.",
        "바닥이 넓어 큰 찻잎이 눕듯이 천천히 펴져요. 다반에 바짝 앉아 온기가 식탁에 머물고, 작은 잔들 사이에서 차분해 보여요.",
        "قاعه العريض يتيح للأوراق الكبيرة أن تنبسط وتتفتّح ببطء. يجلس قريبًا من الصينية، يدفئ المائدة لا الهواء، ويبدو هادئًا بين الأكواب الصغيرة.",
      ),
      feature: t("Wide floor for whole-leaf tea", "잎차가 넉넉히 펴지는 넓은 바닥", "قاع عريض للشاي كامل الأوراق"),
      priceFactor: 1.05,
      shape: { squat: 0.74, arch: 0, lid: 0.8 },
    },
  ],
  makings: [
    {
      code: "celadon",
      name: t("celadon", "청자", "من السيلادون"),
      line: t("under a grey-green celadon glaze", "비색 청자 유약을 입힌", "تحت طلاء سيلادون أخضر رمادي"),
      story: t(
        "Celadon is a thin skin of glass coloured by a breath of iron. It gathers in the joints and turns a shade deeper there, like water in the shade.",
        "청자 유약은 철분이 살짝 물들인 얇은 유리막이에요. 이음새에 고인 자리는 그늘진 물처럼 한층 깊은 빛을 띠어요.",
        "السيلادون غشاء زجاجي رقيق يلوّنه أثر من الحديد. يتجمّع عند الوصلات فيغدو أغمق قليلًا كماء في الظل.",
      ),
      feature: t(
        "Glaze with a fine, tea-staining crackle",
        "차가 배며 깊어지는 잔잔한 빙열",
        "طلاء بتشقّقات دقيقة يزيّنها الشاي مع الوقت",
      ),
      material: t("Stoneware, celadon glaze", "스톤웨어, 청자 유약", "خزف حجري بطلاء سيلادون"),
      care: t(
        "Rinse with warm water; no detergent needed",
        "따뜻한 물로 헹궈 주세요. 세제는 쓰지 않아도 돼요",
        "يُشطف بماء دافئ ولا حاجة إلى منظّف",
      ),
      priceFactor: 1.25,
      drawn: "glaze",
      colours: ["celadon", "sea", "sky"],
    },
    {
      code: "stoneware",
      name: t("stoneware", "스톤웨어", "من الخزف الحجري"),
      line: t("in warm, speckled stoneware", "점이 박힌 따뜻한 스톤웨어로 빚은", "من خزف حجري دافئ منقّط"),
      story: t(
        "The walls are left a little thick on purpose: stoneware holds heat the way a hearth does, and the third cup is still worth pouring.",
        "벽을 일부러 조금 두껍게 남겼어요. 스톤웨어는 온돌처럼 온기를 오래 품어서 세 번째 잔도 따를 만해요.",
        "تُترك الجدران سميكة قليلًا عن قصد: فالخزف الحجري يحفظ الحرارة كالموقد، ويبقى الكوب الثالث جديرًا بالصبّ.",
      ),
      feature: t("Stays warm for forty minutes", "40분 동안 온기가 남아요", "يبقى دافئًا أربعين دقيقة"),
      material: t("Stoneware, matt glaze", "스톤웨어, 무광 유약", "خزف حجري بطلاء غير لامع"),
      care: t(
        "Dishwasher safe without the strainer",
        "거름망을 빼면 식기세척기에 넣을 수 있어요",
        "آمن في غسالة الصحون من دون المصفاة",
      ),
      drawn: "stoneware",
      colours: ["oat", "charcoal", "clay"],
    },
    {
      code: "porcelain",
      name: t("porcelain", "백자", "من البورسلان"),
      line: t("in quiet white porcelain", "고요한 백자로 구운", "من بورسلان أبيض هادئ"),
      story: t(
        "White porcelain adds nothing of its own, so a pale green tea tastes and looks exactly as it should.",
        "백자는 제 맛을 더하지 않아요. 연둣빛 녹차가 맛도 빛깔도 있는 그대로 담겨요.",
        "البورسلان الأبيض لا يضيف شيئًا من عنده، فيظهر الشاي الأخضر الفاتح بطعمه ولونه كما ينبغي.",
      ),
      feature: t("Neutral porcelain that keeps no scent", "향이 배지 않는 백자", "بورسلان محايد لا يحتفظ بالروائح"),
      material: t("Porcelain, clear glaze", "백자, 투명 유약", "بورسلان بطلاء شفاف"),
      care: t("Dishwasher safe", "식기세척기 사용 가능", "آمن في غسالة الصحون"),
      priceFactor: 1.35,
      drawn: "porcelain",
      colours: ["snow", "milk"],
    },
  ],
  moments: [
    t(
      "For two people and a long conversation, or one person and a long book.",
      "둘이 나누는 긴 이야기, 또는 혼자 읽는 긴 책에 어울려요.",
      "لشخصين وحديث طويل، أو لشخص واحد وكتاب طويل.",
    ),
    t(
      "A wedding gift that is still on the table ten years later.",
      "십 년 뒤에도 식탁에 있을 결혼 선물이에요.",
      "هدية زواج تبقى على المائدة بعد عشر سنين.",
    ),
    t(
      "Made for the hour after dinner, when nobody wants to get up yet.",
      "저녁을 먹고 아직 아무도 일어나고 싶지 않은 시간을 위해 만들었어요.",
      "صُنع للساعة التي تلي العشاء، حين لا يريد أحد أن ينهض بعد.",
    ),
  ],
  features: [
    t("Built-in clay strainer behind the spout", "주둥이 안쪽에 흙으로 만든 거름망이 있어요", "مصفاة فخارية خلف الصنبور"),
    t("Spout cut to stop without dripping", "물이 방울지지 않게 깎은 주둥이", "صنبور مقطوع ليتوقف بلا تقطير"),
    t("Comes in a padded box, ready to give", "완충 상자에 담겨 바로 선물할 수 있어요", "يأتي في علبة مبطّنة جاهزة للإهداء"),
  ],
  facts: [{ name: t("Capacity", "용량", "السعة"), value: t("550 ml, three cups", "550 ml, 세 잔", "550 مل، ثلاثة أكواب") }],
  inUse: t("with two small cups on an oak tray", "오크 쟁반 위 작은 잔 두 개와 함께한", "مع كوبين صغيرين على صينية من البلوط"),
};
