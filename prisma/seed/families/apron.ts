import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const apron: Family = {
  code: "apron",
  category: "home/kitchen/cooking",
  quota: 5,
  noun: { ...t("apron", "앞치마", "مئزر"), gender: "m" },
  search: "エプロン 前掛け キッチン apron pinafore 에이프런 مريلة مطبخ",
  brand: "north-ferry",
  sellers: ["north-ferry"],
  price: 4400,
  weightGrams: 360,
  silhouette: "apron",
  designs: [
    {
      code: "bib",
      name: t("bib", "긴 가슴", "بصدرية"),
      line: t("An apron that covers from collar to knee", "가슴부터 무릎까지 덮는 앞치마예요.", "مئزر يغطي من الياقة إلى الركبة"),
      story: t(
        "The neck strap slides through two brass rings, so it fits the tall one and the short one in the same kitchen. The ties go twice round and meet in front.",
        "목끈이 황동 고리 두 개를 지나며 조절돼서, 한 부엌의 키 큰 사람도 작은 사람도 입을 수 있어요. 허리끈은 두 번 둘러 앞에서 묶어요.",
        "ينزلق شريط الرقبة عبر حلقتين من النحاس، فيناسب الطويل والقصير في المطبخ الواحد. ويلتف الرباط مرتين ليُعقد من الأمام.",
      ),
      feature: t("Adjusts at the neck without a knot", "매듭 없이 목 길이를 조절해요", "يُضبط عند الرقبة بلا عقدة"),
      shape: { length: 1, bib: 1, pockets: 1 },
    },
    {
      code: "short",
      name: t("short", "짧은", "قصير"),
      line: t("A short apron for quick suppers", "간단한 저녁에 툭 두르는 짧은 앞치마예요.", "مئزر قصير للعشاء السريع"),
      story: t(
        "It ends above the knee and has two pockets: one for the phone with the recipe, one for the cloth. Nothing to trip over, nothing in the way of the oven door.",
        "무릎 위에서 끝나고 주머니가 두 개예요. 하나는 레시피를 띄운 휴대폰, 하나는 행주 자리예요. 걸릴 것도, 오븐 문에 낄 것도 없어요.",
        "ينتهي فوق الركبة وفيه جيبان: واحد للهاتف الذي يعرض الوصفة وواحد للمنشفة. لا شيء يعيق الخطى ولا باب الفرن.",
      ),
      feature: t("Two deep pockets", "깊은 주머니 두 개", "جيبان عميقان"),
      priceFactor: 0.9,
      shape: { length: 0.86, bib: 0.8, pockets: 2 },
    },
    {
      code: "studio",
      name: t("studio", "작업실", "للورشة"),
      line: t(
        "A long studio apron for clay, paint and bread",
        "흙과 물감과 빵 반죽을 위한 긴 작업 앞치마예요.",
        "مئزر طويل للطين والألوان والعجين",
      ),
      story: t(
        "Cut for a potter who kneels and a baker who leans: long in front, split at the back, with a loop for a towel at each hip.",
        "무릎 꿇는 도예가와 허리 숙이는 제빵사를 위해 재단했어요. 앞은 길고 뒤는 트여 있고, 양 옆에 수건 고리가 있어요.",
        "قُصّ لخزّاف يجثو وخبّاز ينحني: طويل من الأمام، مشقوق من الخلف، وفيه عروة للمنشفة عند كل خصر.",
      ),
      feature: t("Towel loop at each hip", "양쪽 허리의 수건 고리", "عروة للمنشفة عند كل جانب"),
      priceFactor: 1.15,
      shape: { length: 1.1, bib: 1.1, pockets: 2 },
    },
  ],
  makings: [
    {
      code: "linen",
      name: t("linen", "리넨", "من الكتّان"),
      line: t("in washed European linen", "워싱한 유럽산 리넨으로 만든", "من كتّان أوروبي مغسول"),
      story: t(
        "Flax from Normandy, woven in Portland's last linen shed. It dries on its hook overnight and needs no iron; the creases belong to it.",
        "노르망디의 아마를 포틀랜드에 남은 마지막 리넨 공장에서 짰어요. 걸어 두면 밤새 마르고 다림질이 필요 없어요. 구김도 멋이에요.",
        "كتّان من نورماندي نُسج في آخر معمل كتّان في بورتلاند. يجفّ على علّاقته في ليلة ولا يحتاج إلى كيّ، فالتجاعيد جزء منه.",
      ),
      feature: t("Dries overnight, no ironing", "밤새 마르고 다림질이 필요 없어요", "يجفّ في ليلة بلا كيّ"),
      material: t("100 % linen, 280 g/m²", "리넨 100 %, 280 g/m²", "كتّان 100٪، 280 غ/م²"),
      care: t("Machine wash at 40 °C", "40 °C 세탁기 사용 가능", "يُغسل في الغسالة على 40 °م"),
      drawn: "linen",
      colours: ["sage", "sand", "clay", "charcoal"],
    },
    {
      code: "canvas",
      name: t("waxed canvas", "왁스 캔버스", "من القنب المشمّع"),
      line: t("in canvas rubbed with beeswax", "밀랍을 문질러 바른 캔버스로 만든", "من قماش متين مدهون بشمع النحل"),
      story: t(
        "The wax is worked in warm by hand. Water beads and rolls off, flour brushes off, and a scratch disappears when you rub it with your thumb.",
        "따뜻하게 녹인 밀랍을 손으로 먹여요. 물은 방울져 굴러가고, 밀가루는 털리고, 긁힌 자국은 엄지로 문지르면 사라져요.",
        "يُدلك الشمع دافئًا باليد، فتتدحرج قطرات الماء عنه، ويُنفض الطحين، ويختفي الخدش إذا فركته بإبهامك.",
      ),
      feature: t("Sheds water and flour", "물과 밀가루가 스며들지 않아요", "لا يعلق به ماء ولا طحين"),
      material: t("Cotton canvas, beeswax", "면 캔버스, 밀랍", "قماش قطني بشمع النحل"),
      care: t("Wipe clean; re-wax once a year", "닦아서 쓰고 일 년에 한 번 왁스를 먹여 주세요", "يُمسح ويُشمّع مرة في السنة"),
      priceFactor: 1.5,
      drawn: "canvas",
      colours: ["moss", "indigo", "ink"],
    },
  ],
  moments: [
    t(
      "Give it to the person who cooks, and do the washing-up yourself.",
      "요리하는 사람에게 선물하고, 설거지는 직접 하세요.",
      "أهدِه لمن يطبخ، واغسل أنت الصحون.",
    ),
    t(
      "For Saturday, when the dough comes up to your elbows.",
      "팔꿈치까지 반죽이 묻는 토요일을 위해 만들었어요.",
      "ليوم السبت حين يصل العجين إلى المرفقين.",
    ),
    t(
      "It looks better after a year of turmeric and ink than on the first day.",
      "강황과 잉크로 일 년을 물들이고 나면 첫날보다 더 멋져요.",
      "يبدو بعد عام من الكركم والحبر أجمل منه في يومه الأول.",
    ),
  ],
  features: [
    t("Seams bound in cotton tape", "면 테이프로 감싼 솔기", "دروز مغلّفة بشريط قطني"),
    t("Brass rings that do not rust", "녹슬지 않는 황동 고리", "حلقات نحاسية لا تصدأ"),
    t("One size, fits 150 to 195 cm", "키 150–195 cm에 맞는 원 사이즈", "مقاس واحد يناسب من 150 إلى 195 سم"),
  ],
  facts: [],
  inUse: t("hanging by a worktop in the morning", "아침 조리대 곁에 걸린", "معلّق قرب سطح المطبخ صباحًا"),
};
