import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const tote: Family = {
  code: "tote",
  category: "wear/bags",
  quota: 6,
  noun: { ...t("tote bag", "토트백", "حقيبة يد"), gender: "f" },
  search: "トートバッグ 手提げ エコバッグ shopper 에코백 장바구니 손가방 شنطة",
  brand: "sadu",
  sellers: ["sadu-house", "north-ferry"],
  price: 4600,
  weightGrams: 520,
  silhouette: "tote",
  designs: [
    {
      code: "market",
      name: t("market", "장보기", "للسوق"),
      line: t(
        "A wide market tote with handles long enough for a coat",
        "외투 위로도 메는 넉넉한 장보기 토트백이에요.",
        "حقيبة سوق واسعة بمقابض تكفي فوق المعطف",
      ),
      story: t(
        "It takes leeks, a loaf and the newspaper without a fold. The seams are bound inside, so nothing frays where the weight hangs.",
        "대파와 식빵과 신문이 접지 않고도 들어가요. 안쪽 솔기를 감싸 박아서 무게가 실리는 곳이 해지지 않아요.",
        "تتسع للكرّاث والخبز والجريدة من دون طيّ. دروزها مغلّفة من الداخل فلا تتنسّل حيث يتدلّى الثقل.",
      ),
      feature: t("Carries 15 kg without complaint", "15 kg까지 거뜬해요", "تحمل 15 كغ بلا تذمّر"),
      shape: { wide: 1.08, tall: 0.96, strap: 1.15 },
    },
    {
      code: "folio",
      name: t("folio", "서류", "للأوراق"),
      line: t(
        "An upright tote the size of a drawing pad",
        "스케치북이 꼭 들어가는 세로형 토트백이에요.",
        "حقيبة طولية بمقاس دفتر الرسم",
      ),
      story: t(
        "A laptop stands in its own sleeve and papers keep their corners. Short handles hang it from the hand, close to the leg, like a good letter case.",
        "노트북은 전용 칸에 서 있고 서류 모서리는 구겨지지 않아요. 짧은 손잡이라 다리 옆에 단정하게 들려요.",
        "يقف الحاسوب المحمول في جيبه الخاص وتبقى زوايا الأوراق سليمة. مقابضها القصيرة تجعلها تتدلّى من اليد قرب الساق كمحفظة رسائل أنيقة.",
      ),
      feature: t("Padded sleeve for a 14-inch laptop", "14인치 노트북용 완충 칸", "جيب مبطّن لحاسوب 14 بوصة"),
      priceFactor: 1.25,
      shape: { wide: 0.86, tall: 1.12, strap: 0.75 },
    },
    {
      code: "two-tone",
      name: t("two-tone", "투톤", "بلونين"),
      line: t(
        "A two-tone tote with a base that may stand anywhere",
        "어디에나 내려놓을 수 있게 바닥을 덧댄 투톤 토트백이에요.",
        "حقيبة بلونين لها قاعدة توضع في أي مكان",
      ),
      story: t(
        "The lower third is a second layer in a deeper shade. It meets wet platforms and café floors, so that the rest stays clean.",
        "아래 삼분의 일은 한 톤 짙은 천을 한 겹 더 댔어요. 젖은 승강장과 카페 바닥은 그 부분이 맡고, 위쪽은 깨끗해요.",
        "ثلثها الأسفل طبقة ثانية بدرجة أعمق، تلاقي الأرصفة المبللة وأرضيات المقاهي ليبقى الباقي نظيفًا.",
      ),
      feature: t("Double base in a darker shade", "짙은 색으로 이중 처리한 바닥", "قاعدة مزدوجة بدرجة أغمق"),
      priceFactor: 1.1,
      shape: { wide: 1, tall: 1, strap: 0.95, base: 0.34 },
    },
  ],
  makings: [
    {
      code: "canvas",
      name: t("canvas", "캔버스", "من القنب"),
      line: t("sewn from 18-ounce cotton canvas", "18온스 면 캔버스로 박음질한", "مخيطة من قماش قطني متين"),
      story: t(
        "The canvas is stiff on the first day and soft by the third month. It is dyed in the yarn, so worn edges show the same colour.",
        "첫날에는 빳빳하고 석 달이면 부드러워져요. 실을 먼저 염색해서 닳은 모서리도 같은 색이에요.",
        "القماش قاسٍ في يومه الأول، ليّن في شهره الثالث. صُبغ خيطه قبل النسج فتبقى الأطراف المهترئة باللون نفسه.",
      ),
      feature: t("Yarn-dyed canvas that ages evenly", "고르게 낡아 가는 선염 캔버스", "قماش مصبوغ الخيط يتقادم بتساوٍ"),
      material: t("Cotton canvas, 610 g/m²", "면 캔버스 610 g/m²", "قماش قطني 610 غ/م²"),
      care: t(
        "Spot clean; cold wash twice a year",
        "부분 세탁, 일 년에 두 번 찬물 세탁",
        "تُنظَّف موضعيًا وتُغسل بماء بارد مرتين في السنة",
      ),
      drawn: "canvas",
      colours: ["oat", "moss", "rust", "indigo", "ink"],
    },
    {
      code: "leather",
      name: t("leather", "가죽", "من الجلد"),
      line: t("cut from vegetable-tanned leather", "식물성 무두질 가죽으로 재단한", "مقصوصة من جلد مدبوغ نباتيًا"),
      story: t(
        "Tanned for six weeks in oak bark, left unpainted. Rain spots, sunshine and your own hands will finish the work.",
        "참나무 껍질로 여섯 주 동안 무두질하고 칠은 하지 않았어요. 빗방울과 햇볕, 그리고 손길이 나머지를 완성해요.",
        "دُبغ ستة أسابيع بلحاء البلوط وتُرك بلا طلاء. قطرات المطر والشمس ويداك تكمل الباقي.",
      ),
      feature: t("Leather that darkens to your own shade", "쓰는 사람의 색으로 물드는 가죽", "جلد يغمق إلى درجتك الخاصة"),
      material: t("Vegetable-tanned cowhide, 2 mm", "식물성 무두질 소가죽 2 mm", "جلد بقر مدبوغ نباتيًا 2 مم"),
      care: t(
        "Brush dry; leather balm once a season",
        "마른 솔로 털고, 계절마다 가죽 밤을 발라 주세요",
        "تُفرَّش جافة، ويُدهن الجلد ببلسم كل موسم",
      ),
      priceFactor: 3.4,
      drawn: "leather",
      colours: ["cognac", "walnut", "ink"],
    },
    {
      code: "linen",
      name: t("linen", "리넨", "من الكتّان"),
      line: t("in heavy washed linen", "워싱한 두꺼운 리넨으로 만든", "من كتّان ثقيل مغسول"),
      story: t(
        "Linen is stronger wet than dry, which is why sails were made of it. This one is washed with stones until it hangs softly.",
        "리넨은 젖으면 더 질겨져요. 돛을 리넨으로 만든 이유예요. 돌과 함께 빨아서 부드럽게 늘어져요.",
        "الكتّان أقوى وهو مبلل منه وهو جاف، ولذلك صُنعت منه الأشرعة. وهذا مغسول بالحجارة حتى ينسدل بنعومة.",
      ),
      feature: t(
        "Stone-washed, soft from the first day",
        "스톤 워싱으로 처음부터 부드러워요",
        "مغسولة بالحجر وناعمة من اليوم الأول",
      ),
      material: t("Linen, 420 g/m²", "리넨 420 g/m²", "كتّان 420 غ/م²"),
      care: t("Machine wash at 30 °C", "30 °C 세탁기 사용 가능", "تُغسل في الغسالة على 30 °م"),
      priceFactor: 1.2,
      drawn: "linen",
      colours: ["sand", "sage", "charcoal", "rose"],
    },
  ],
  moments: [
    t(
      "For the day that starts at work and ends at the market.",
      "일터에서 시작해 시장에서 끝나는 하루를 위한 가방이에요.",
      "لليوم الذي يبدأ في العمل وينتهي في السوق.",
    ),
    t(
      "It hangs by the door and is the first thing taken along.",
      "현관에 걸어 두고 가장 먼저 챙기게 돼요.",
      "تُعلَّق قرب الباب وتكون أول ما يؤخذ.",
    ),
    t(
      "Give it to someone who carries other people's things too.",
      "남의 짐까지 챙기는 사람에게 선물해 보세요.",
      "أهدها لمن يحمل أغراض غيره أيضًا.",
    ),
  ],
  features: [
    t("Inside pocket with a key loop", "열쇠 고리가 달린 안주머니", "جيب داخلي بعلّاقة مفاتيح"),
    t("Handles sewn through twice and cross-stitched", "두 번 박고 십자로 마무리한 손잡이", "مقابض مخيطة مرتين بغرزة متقاطعة"),
    t("Repaired for the price of postage", "배송비만 내면 수선해 드려요", "نصلحها مقابل أجرة البريد فقط"),
  ],
  facts: [{ name: t("Dimensions", "치수", "الأبعاد"), value: t("40 × 38 × 14 cm", "40 × 38 × 14 cm", "40 × 38 × 14 سم") }],
  inUse: t("on a bench with flowers and bread", "꽃과 빵을 담아 벤치에 놓인", "على مقعد وفيها أزهار وخبز"),
};
