import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const plate: Family = {
  code: "plate",
  category: "home/kitchen/plates",
  quota: 8,
  noun: { ...t("plate", "접시", "طبق"), gender: "m" },
  search: "皿 プレート 大皿 取り皿 dinner plate side plate dish 앞접시 디너 플레이트 صحن أطباق تقديم",
  brand: "soban",
  sellers: ["haneul-works", "tidewell"],
  price: 2800,
  weightGrams: 640,
  silhouette: "plate",
  designs: [
    {
      code: "coupe",
      name: t("coupe", "쿠프", "مقعّر"),
      line: t(
        "A plate without a rim, curved like a held hand",
        "테두리 없이, 오므린 손처럼 둥근 접시예요.",
        "طبق بلا حافة، مقعّر كراحة اليد",
      ),
      story: t(
        "Sauce stays where it is put and the last pea cannot escape the fork. With no rim to spare, all of it is for food.",
        "소스는 놓은 자리에 머물고, 마지막 완두콩도 포크를 피해 달아나지 못해요. 테두리가 없으니 접시 전체가 음식의 자리예요.",
        "تبقى الصلصة حيث وُضعت، ولا تفلت آخر حبة بازلاء من الشوكة. ولأنه بلا حافة فكلّه للطعام.",
      ),
      feature: t("A soft curve that keeps sauce in", "소스를 붙잡아 두는 부드러운 곡선", "انحناءة لطيفة تحفظ الصلصة"),
      shape: { coupe: 1 },
    },
    {
      code: "rimmed",
      name: t("rimmed", "전", "ذو حافة"),
      line: t(
        "A plate with a broad rim, like a picture with its mount",
        "그림의 여백처럼 넓은 전을 두른 접시예요.",
        "طبق بحافة عريضة كأنها إطار لوحة",
      ),
      story: t(
        "The rim gives the hand a place and the eye a rest. A brushed line runs round it, thicker where the brush was full and thinner where it ran out.",
        "넓은 전은 손이 닿을 자리이자 눈이 쉬어 가는 자리예요. 붓으로 두른 선은 물감이 넉넉한 데서 굵고, 다한 데서 가늘어져요.",
        "تمنح الحافة اليد موضعًا والعين راحة. ويدور عليها خط بالفرشاة، يثخن حيث امتلأت ويرقّ حيث كاد لونها ينفد.",
      ),
      feature: t("Hand-brushed line round the rim", "붓으로 손수 두른 선", "خط مرسوم بالفرشاة حول الحافة"),
      priceFactor: 1.15,
      shape: { coupe: 0, band: 1 },
    },
    {
      code: "petal",
      name: t("petal", "꽃잎", "بتلات"),
      line: t(
        "A plate with fourteen petals pressed over a mould",
        "틀에 눌러 꽃잎 열넷을 낸 접시예요.",
        "طبق بأربع عشرة بتلة ضُغطت على قالب",
      ),
      story: t(
        "The mould is a chrysanthemum carved in plaster, older than anybody here. Cake looks expected on it, and toast looks like an occasion.",
        "석고에 국화를 새긴 틀은 여기 누구보다도 나이가 많아요. 케이크는 제자리를 찾은 듯하고, 토스트는 특별한 날처럼 보여요.",
        "القالب زهرة أقحوان محفورة في الجص، أقدم من كل من يعمل هنا. تبدو الكعكة عليه في مكانها، ويبدو الخبز المحمّص مناسبة.",
      ),
      feature: t(
        "Fourteen petals, edges softened by sponge",
        "스펀지로 다듬은 꽃잎 열네 장",
        "أربع عشرة بتلة نُعّمت حوافها بالإسفنج",
      ),
      priceFactor: 1.3,
      shape: { lobes: 14 },
    },
    {
      code: "oval",
      name: t("oval", "타원", "بيضاوي"),
      line: t(
        "An oval platter that takes a whole fish",
        "생선 한 마리가 통째로 오르는 타원 접시예요.",
        "طبق بيضاوي يتسع لسمكة كاملة",
      ),
      story: t(
        "For the middle of the table and everybody's reach. Long enough for a bream, low enough for a tart, and flat enough to lean on a shelf when it rests.",
        "식탁 한가운데, 누구의 팔도 닿는 자리를 위한 접시예요. 도미 한 마리만큼 길고, 타르트에 어울리게 낮고, 쉴 때는 선반에 기대어 세워 둬요.",
        "لوسط المائدة حيث تصل كل الأيدي. طويل بما يكفي لسمكة دنيس، منخفض بما يليق بفطيرة، ومسطّح ليستند إلى الرف حين يرتاح.",
      ),
      feature: t("34 cm long, for four to share", "길이 34 cm, 넷이 나눠 먹어요", "طوله 34 سم، يكفي أربعة"),
      priceFactor: 1.6,
      shape: { oval: 1, band: 1 },
    },
  ],
  makings: [
    {
      code: "porcelain",
      name: t("porcelain", "백자", "من البورسلان"),
      line: t("cast in hard white porcelain", "단단한 백자로 구운", "من بورسلان أبيض صلب"),
      story: t(
        "It rings when you flick it. The white is not paper white but milk white, because we leave a little iron in.",
        "손톱으로 튕기면 맑은 소리가 나요. 종이 같은 흰색이 아니라 우윳빛인 건, 철분을 조금 남겨 두어서예요.",
        "إذا نقرته رنّ. وبياضه ليس بياض الورق بل بياض الحليب، لأننا نترك فيه قليلًا من الحديد.",
      ),
      feature: t("Knives leave no grey marks", "칼자국이 회색으로 남지 않아요", "لا تترك السكين عليه أثرًا رماديًا"),
      material: t("Porcelain, clear glaze", "백자, 투명유", "بورسلان بطلاء شفاف"),
      care: t(
        "Dishwasher, microwave and oven safe",
        "식기세척기·전자레인지·오븐 사용 가능",
        "آمن في غسالة الصحون والميكروويف والفرن",
      ),
      priceFactor: 1.15,
      drawn: "porcelain",
      colours: ["snow", "milk", "sky"],
    },
    {
      code: "stoneware",
      name: t("stoneware", "스톤웨어", "من الخزف الحجري"),
      line: t("pressed in speckled stoneware", "점박이 스톤웨어로 눌러 빚은", "من خزف حجري منقّط"),
      story: t(
        "Matte like a river stone and as pleasant to the palm. Whatever is green looks greener on it.",
        "강가의 돌처럼 보송하고 손바닥에 기분 좋아요. 초록 채소는 이 위에서 더 초록으로 보여요.",
        "مطفأ كحجر النهر ومحبّب إلى الكف. وكل أخضر يبدو عليه أكثر خضرة.",
      ),
      feature: t("Oven-warm without crazing", "오븐에 데워도 금이 가지 않아요", "يُدفّأ في الفرن بلا تشقّق"),
      material: t("Stoneware, matte", "스톤웨어, 무광", "خزف حجري مطفأ"),
      care: t("Dishwasher and microwave safe", "식기세척기·전자레인지 사용 가능", "آمن في غسالة الصحون والميكروويف"),
      drawn: "stoneware",
      colours: ["oat", "sage", "rose", "charcoal"],
    },
    {
      code: "glazed",
      name: t("glazed", "유약", "مزجّج"),
      line: t("with a glaze that shows every throwing ring", "물레 자국이 비치는 유약을 입힌", "بطلاء يُظهر حلقات الدولاب"),
      story: t(
        "Look into the middle: the spiral is the potter's last fingertip leaving the clay. The glaze is thin there on purpose.",
        "가운데를 들여다보세요. 그 소용돌이는 도예가의 마지막 손끝이 흙을 떠난 자리예요. 일부러 유약을 얇게 입혔어요.",
        "انظر إلى وسطه: تلك الدوامة هي آخر لمسة من إصبع الخزّاف. ولذلك رقّقنا الطلاء عندها عمدًا.",
      ),
      feature: t("The spiral of the wheel in its centre", "가운데 남은 물레의 소용돌이", "دوّامة الدولاب في وسطه"),
      material: t("Stoneware, glossy glaze", "스톤웨어, 유광 유약", "خزف حجري بطلاء لامع"),
      care: t(
        "Dishwasher safe; not for the oven",
        "식기세척기 사용 가능, 오븐에는 사용하지 마세요",
        "آمن في غسالة الصحون، ولا يصلح للفرن",
      ),
      priceFactor: 1.1,
      drawn: "glaze",
      colours: ["indigo", "celadon", "sea", "persimmon"],
    },
  ],
  moments: [
    t(
      "For the dinner that was meant to be simple, and was.",
      "간단히 차리려 했고, 정말 간단했던 저녁을 위한 접시예요.",
      "للعشاء الذي أُريد له أن يكون بسيطًا فكان.",
    ),
    t(
      "Buy four, and a fifth for the friend who always turns up.",
      "네 개를 사고, 늘 불쑥 찾아오는 친구 몫으로 하나 더 사세요.",
      "اشترِ أربعة، وخامسًا للصديق الذي يحضر دائمًا.",
    ),
    t(
      "It goes from the oven door to the sofa without asking for a tablecloth.",
      "오븐 앞에서 소파까지, 식탁보 없이도 잘 어울려요.",
      "ينتقل من باب الفرن إلى الأريكة ولا يطلب مفرشًا.",
    ),
  ],
  features: [
    t("Stacks without wobbling or scraping", "흔들리거나 긁히지 않고 포개져요", "يتراصّ بلا اهتزاز ولا احتكاك"),
    t(
      "Sold singly, always in stock to replace",
      "낱개로 사고, 깨지면 언제든 다시 살 수 있어요",
      "يُباع بالقطعة ويبقى متوفرًا للتعويض",
    ),
    t(
      "Free of lead and cadmium, tested every batch",
      "가마마다 납·카드뮴 불검출 시험을 마쳤어요",
      "خالٍ من الرصاص والكادميوم ويُفحص كل إنتاج",
    ),
  ],
  facts: [],
  sizes: {
    name: t("Size", "크기", "الحجم"),
    sizes: [
      {
        code: "small",
        name: t("Side", "앞접시", "جانبي"),
        measure: t("20 cm", "20 cm", "20 سم"),
        priceFactor: 0.75,
        weightFactor: 0.65,
      },
      {
        code: "large",
        name: t("Dinner", "큰 접시", "رئيسي"),
        measure: t("26 cm", "26 cm", "26 سم"),
        priceFactor: 1.1,
        weightFactor: 1.15,
      },
    ],
  },
  inUse: t("with sliced oranges and a cup of coffee", "오렌지를 담고 커피 곁에 놓인", "عليه شرائح برتقال وبجواره فنجان قهوة"),
};
