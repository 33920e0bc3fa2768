import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const moonJar: Family = {
  code: "moon-jar",
  category: "home/living/jars",
  quota: 9,
  noun: { ...t("jar", "항아리", "جرّة"), gender: "f" },
  search: "壺 花瓶 月壺 満月壺 vase moon jar dalhangari 꽃병 달항아리 مزهرية",
  brand: "haneul",
  sellers: ["haneul-works"],
  price: 9400,
  weightGrams: 2100,
  silhouette: "jar",
  designs: [
    {
      code: "moon",
      name: t("", "", ""),
      noun: { ...t("moon jar", "달항아리", "جرّة قمرية"), gender: "f" },
      line: t(
        "A moon jar, joined from two bowls and never quite round",
        "사발 둘을 이어 붙여 살짝 이지러진 달항아리예요.",
        "جرّة قمرية من وعاءين ملتحمين، لا تكتمل استدارتها أبدًا",
      ),
      story: t(
        "Two wide bowls are thrown, set rim to rim and fired as one. The seam softens in the kiln and leaves the jar a little uneven, which is how you know it from a ball.",
        "넓은 사발 두 개를 빚어 입과 입을 맞붙이고 하나로 구워요. 이음매가 가마에서 누그러지며 조금 기울어지는데, 그 덕에 공이 아니라 달이 돼요.",
        "يُشكَّل وعاءان واسعان ويوضع أحدهما على حافة الآخر ثم يُحرقان معًا. تلين الوصلة في الفرن وتترك الجرّة مائلة قليلًا، وبهذا تعرف أنها قمر لا كرة.",
      ),
      feature: t("Thrown in two halves, joined by hand", "두 반구를 손으로 이어 붙였어요", "مشكّلة من نصفين ملتحمين باليد"),
      priceFactor: 1.6,
      shape: { width: 1, tall: 0.96, neck: 0.42, shoulder: 0.5 },
    },
    {
      code: "bottle",
      name: t("slender", "갸름한", "طويلة العنق"),
      noun: { ...t("vase", "화병", "مزهرية"), gender: "f" },
      line: t("A slender bottle for one branch", "가지 하나를 꽂는 갸름한 병이에요.", "جرّة رشيقة طويلة العنق لغصن واحد"),
      story: t(
        "The neck is narrow enough to hold a single stem upright without wire or foam. Pine in winter, plum in March, nothing at all in August.",
        "목이 좁아서 철사나 폼 없이도 가지 하나가 곧게 서요. 겨울에는 소나무, 삼월에는 매화, 팔월에는 비워 두세요.",
        "عنقها ضيّق بما يكفي ليقف فيه غصن واحد بلا سلك ولا إسفنج. صنوبر في الشتاء، وبرقوق في آذار، ولا شيء في آب.",
      ),
      feature: t("Holds one stem upright by itself", "가지 하나가 저절로 곧게 서요", "تحمل غصنًا واحدًا منتصبًا وحدها"),
      priceFactor: 0.85,
      shape: { width: 0.66, tall: 1.24, neck: 0.2, shoulder: 0.66 },
    },
    {
      code: "low",
      name: t("low", "나지막한", "منخفضة"),
      line: t(
        "A low, broad jar for loose bunches",
        "꽃을 툭 꽂기 좋은 나지막하고 넓은 항아리예요.",
        "جرّة منخفضة عريضة لباقات غير مرتّبة",
      ),
      story: t(
        "Wide at the shoulder and open at the mouth, it lets market flowers fall as they like. The weight is in the foot, and a cat has to mean it.",
        "어깨가 넓고 입이 시원하게 열려 시장에서 사 온 꽃이 제멋대로 늘어져요. 무게가 굽에 있어 고양이가 작정해야 넘어져요.",
        "عريضة الكتف واسعة الفم، تترك أزهار السوق تنسدل كما تشاء. وثقلها في قاعدتها، فلا تقلبها قطة إلا عامدة.",
      ),
      feature: t("Weighted foot that is hard to tip", "무게중심이 낮아 잘 넘어지지 않아요", "قاعدة ثقيلة يصعب قلبها"),
      shape: { width: 1.12, tall: 0.76, neck: 0.56, shoulder: 0.56 },
    },
  ],
  makings: [
    {
      code: "white",
      name: t("white porcelain", "백자", "من البورسلان الأبيض"),
      line: t("in milky white porcelain", "우윳빛 백자로 빚은", "من بورسلان أبيض حليبي"),
      story: t(
        "The white is not one white: it leans to blue in the morning and to cream by lamplight, because the glaze holds a trace of ash.",
        "흰빛은 한 가지가 아니에요. 유약에 재가 조금 섞여 아침에는 푸르고 등불 아래에서는 크림빛을 띠어요.",
        "الأبيض هنا ليس أبيض واحدًا: يميل إلى الزرقة صباحًا وإلى القشدة تحت المصباح، لأن في الطلاء أثرًا من الرماد.",
      ),
      feature: t("Ash glaze that changes with the light", "빛에 따라 달라지는 재유", "طلاء رمادي يتبدّل مع الضوء"),
      material: t("Porcelain, ash glaze", "백자, 재유", "بورسلان بطلاء الرماد"),
      care: t(
        "Wipe with a soft cloth; watertight",
        "부드러운 천으로 닦아 주세요. 물이 새지 않아요",
        "تُمسح بقماش ناعم، ولا تسرّب الماء",
      ),
      priceFactor: 1.25,
      drawn: "porcelain",
      colours: ["milk", "snow"],
    },
    {
      code: "buncheong",
      name: t("buncheong", "분청", "من خزف البونتشونغ"),
      line: t(
        "in buncheong ware, brushed with white slip",
        "귀얄로 백토를 쓸어 바른 분청으로 빚은",
        "من خزف البونتشونغ المدهون بطين أبيض",
      ),
      story: t(
        "A coarse brush of rice straw drags white slip over grey clay in one turn of the wheel. The strokes stay where they fell.",
        "볏짚으로 만든 귀얄로 회색 흙 위에 백토를 한 바퀴에 쓸어 발라요. 붓이 지나간 자리가 그대로 남아요.",
        "فرشاة خشنة من قش الأرز تجرّ طينًا أبيض فوق طين رمادي في دورة واحدة، وتبقى الضربات حيث وقعت.",
      ),
      feature: t("Brush marks left exactly as they fell", "붓이 지나간 자국을 그대로 남겼어요", "آثار الفرشاة باقية كما وقعت"),
      material: t("Stoneware, white slip", "스톤웨어, 백토 분장", "خزف حجري بطين أبيض"),
      care: t(
        "Wipe with a soft cloth; use a saucer on wood",
        "부드러운 천으로 닦고, 나무 위에는 받침을 깔아 주세요",
        "تُمسح بقماش ناعم، ويوضع تحتها صحن فوق الخشب",
      ),
      drawn: "stoneware",
      colours: ["sand", "fog", "sage"],
    },
    {
      code: "celadon",
      name: t("celadon", "청자", "من السيلادون"),
      line: t("in deep celadon", "깊은 비색의 청자로 빚은", "من سيلادون عميق"),
      story: t(
        "The glaze goes on in three thin coats with a day between them. It comes out the green of a pond that has been left alone.",
        "유약을 하루씩 쉬어 가며 세 번 얇게 입혀요. 아무도 건드리지 않은 연못 같은 초록이 나와요.",
        "يُطلى بثلاث طبقات رقيقة بينها يوم من الراحة، فيخرج بخضرة بركة لم يمسّها أحد.",
      ),
      feature: t("Three coats of glaze, a day apart", "하루 간격으로 세 번 입힌 유약", "ثلاث طبقات من الطلاء بين كل منها يوم"),
      material: t("Stoneware, celadon glaze", "스톤웨어, 청자 유약", "خزف حجري بطلاء السيلادون"),
      care: t(
        "Wipe with a soft cloth; watertight",
        "부드러운 천으로 닦아 주세요. 물이 새지 않아요",
        "تُمسح بقماش ناعم، ولا تسرّب الماء",
      ),
      priceFactor: 1.15,
      drawn: "glaze",
      colours: ["celadon", "pine", "indigo"],
    },
  ],
  moments: [
    t(
      "Put it where the afternoon sun reaches the wall; that is all the decoration it needs.",
      "오후 햇살이 벽에 닿는 곳에 두세요. 그것으로 충분해요.",
      "ضعها حيث تبلغ شمس العصر الجدار، ولا تحتاج إلى زينة سواها.",
    ),
    t(
      "For a new home, or for the corner of an old one that never found its thing.",
      "새집에, 또는 오래도록 비어 있던 한 구석에 어울려요.",
      "لبيت جديد، أو لركن في بيت قديم لم يجد ما يليق به.",
    ),
    t(
      "People who own one tend to move it around the house for a year before it settles.",
      "처음 일 년은 집 안 이곳저곳 옮겨 보다가 제자리를 찾게 돼요.",
      "من يقتنيها ينقلها في البيت عامًا قبل أن تستقر في مكانها.",
    ),
  ],
  features: [
    t("Watertight, glazed inside", "안쪽까지 유약을 발라 물이 새지 않아요", "مطلية من الداخل فلا تسرّب الماء"),
    t("Felt pads under the foot", "굽 밑에 펠트를 붙였어요", "لبادات تحت القاعدة"),
    t("Each differs a little from the picture", "하나하나 사진과 조금씩 달라요", "كل قطعة تختلف قليلًا عن الصورة"),
  ],
  facts: [],
  sizes: {
    name: t("Size", "크기", "الحجم"),
    sizes: [
      {
        code: "s",
        name: t("Small", "소", "صغير"),
        measure: t("18 cm tall", "높이 18 cm", "ارتفاع 18 سم"),
        priceFactor: 0.7,
        weightFactor: 0.5,
      },
      {
        code: "l",
        name: t("Large", "대", "كبير"),
        measure: t("30 cm tall", "높이 30 cm", "ارتفاع 30 سم"),
        priceFactor: 1.3,
        weightFactor: 1.4,
      },
    ],
  },
  inUse: t("on a low chest, holding a single branch", "낮은 장 위에서 가지 하나를 품은", "على خزانة منخفضة تحمل غصنًا واحدًا"),
};
