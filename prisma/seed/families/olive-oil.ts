import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const oliveOil: Family = {
  code: "olive-oil",
  category: "daily/pantry",
  quota: 6,
  noun: { ...t("olive oil", "올리브유", "زيت زيتون"), gender: "m" },
  search: "オリーブオイル エキストラバージン extra virgin evoo 엑스트라버진 올리브오일 زيت بكر ممتاز",
  brand: "karm",
  sellers: ["dar-zaytoun"],
  price: 2200,
  weightGrams: 900,
  taxClass: "food",
  arabicOrder: "makingFirst",
  silhouette: "oil",
  designs: [
    {
      code: "bottle",
      name: t("bottled", "병입", "في زجاجة"),
      line: t(
        "Oil in a dark bottle sealed with wax",
        "밀랍으로 봉한 어두운 병에 담은 오일이에요.",
        "زيت في زجاجة داكنة مختومة بالشمع",
      ),
      story: t(
        "Light is what ages oil, so the glass is nearly black. Break the wax with the back of a knife, and do not be surprised if you stop using butter.",
        "오일을 늙게 하는 건 빛이라 병을 거의 검게 만들었어요. 칼등으로 밀랍을 깨고 맛보세요. 버터를 잊게 되더라도 놀라지 마세요.",
        "الضوء هو ما يشيخ به الزيت، ولذلك فالزجاج يكاد يكون أسود. اكسر الشمع بظهر السكين، ولا تعجب إن تركت الزبدة.",
      ),
      feature: t("Dark glass, sealed with wax", "빛을 막는 어두운 병, 밀랍 봉인", "زجاج داكن مختوم بالشمع"),
      shape: { kind: 1 },
    },
    {
      code: "flask",
      name: t("flask-filled", "둥근 병", "في دورق"),
      line: t(
        "Oil in a round flask that pours at table",
        "식탁에서 바로 따르는 둥근 병에 담은 오일이에요.",
        "زيت في دورق مستدير يُصبّ على المائدة",
      ),
      story: t(
        "The flask is blown wide so that it stands where people reach. When it is empty, it is a vase; when you miss it, we refill it.",
        "손이 오가는 자리에서도 든든하도록 병을 넓게 불었어요. 비면 꽃병이 되고, 아쉬우면 다시 채워 드려요.",
        "نُفخ الدورق عريضًا ليثبت حيث تمتدّ الأيدي. إذا فرغ صار مزهرية، وإذا اشتقت إليه ملأناه لك.",
      ),
      feature: t("Refilled for the price of the oil", "오일 값만 내면 다시 채워 드려요", "يُعاد ملؤه بثمن الزيت وحده"),
      priceFactor: 1.25,
      shape: { kind: 2 },
    },
    {
      code: "tin",
      name: t("tinned", "틴", "في صفيحة"),
      line: t(
        "Oil in a tin, for kitchens that mean it",
        "진심인 부엌을 위해 틴에 담은 오일이에요.",
        "زيت في صفيحة للمطابخ الجادّة",
      ),
      story: t(
        "Not a ray gets in, and the spout cuts the stream without a drip. Keep it by the stove, use it for everything, and fill a small bottle for the table.",
        "빛이 한 줄기도 들지 않고, 주둥이는 방울 없이 뚝 그쳐요. 불 곁에 두고 아끼지 말고 쓰세요. 식탁에는 작은 병에 덜어 두고요.",
        "لا يدخلها شعاع، وفوّهتها تقطع الزيت بلا قطرة. دعها قرب الموقد واستعملها لكل شيء، واملأ منها قارورة صغيرة للمائدة.",
      ),
      feature: t("Keeps twice as long, opened", "개봉 후에도 두 배 오래가요", "يدوم ضعف المدّة بعد الفتح"),
      priceFactor: 0.95,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "early",
      name: t("early-harvest", "햇수확", "من القطاف المبكّر"),
      line: t(
        "pressed in October from olives that are still green",
        "아직 푸른 올리브를 시월에 짠",
        "عُصر في تشرين من زيتون لا يزال أخضر",
      ),
      story: t(
        "Green olives give half as much and taste twice. There is grass in it, and artichoke, and a bite at the back of the throat: the cough is a compliment.",
        "푸른 올리브는 양이 절반이지만 맛은 두 배예요. 풀 내음과 아티초크 향, 목 뒤의 알싸함이 있어요. 기침이 난다면 좋은 오일이라는 뜻이에요.",
        "الزيتون الأخضر يعطي نصف الزيت وضعف الطعم. فيه عشب وأرضي شوكي ولسعة في آخر الحلق، والسعلة مديح.",
      ),
      feature: t("Acidity below 0.2 %", "산도 0.2 % 이하", "حموضة دون 0.2٪"),
      material: t("Olives, first cold pressing", "올리브, 첫 냉압착", "زيتون، عصرة أولى على البارد"),
      care: t("Cool and dark; best raw", "서늘하고 어두운 곳에, 생으로 드세요", "في مكان بارد معتم، ويفضّل نيئًا"),
      priceFactor: 1.35,
      drawn: "glass",
      colours: ["moss"],
    },
    {
      code: "mild",
      name: t("mild", "순한", "معتدل"),
      line: t("pressed in December from ripe, dark olives", "까맣게 익은 올리브를 섣달에 짠", "عُصر في كانون من زيتون ناضج داكن"),
      story: t(
        "Round, golden and patient. Almond first, then butter. It fries an egg, dresses a lettuce and makes a cake that people ask about.",
        "둥글고 노랗고 순해요. 아몬드 향이 먼저, 다음엔 버터 같은 맛이 나요. 달걀을 부치고 상추를 무치고, 사람들이 물어보는 케이크를 구워요.",
        "مستدير الطعم ذهبي صبور. لوز أولًا ثم زبدة. يقلي بيضة ويتبّل خسًّا ويصنع كعكة يسأل الناس عنها.",
      ),
      feature: t("Mild enough for baking", "베이킹에도 좋은 순한 맛", "معتدل يصلح للخبز"),
      material: t("Olives, cold pressed", "올리브, 냉압착", "زيتون معصور على البارد"),
      care: t("Cool and dark; up to 190 °C", "서늘하고 어두운 곳에, 190 °C까지 가열", "في مكان بارد معتم، حتى 190 °م"),
      drawn: "glass",
      colours: ["mustard"],
    },
    {
      code: "lemon",
      name: t("lemon", "레몬", "بالليمون"),
      line: t("pressed together with whole lemons", "통레몬과 함께 짠", "عُصر مع ليمون كامل"),
      story: t(
        "Not flavoured: the lemons go into the mill with the olives, peel and all. For fish, for chickpeas, for the tomato that needs waking.",
        "향을 넣은 게 아니라 레몬을 껍질째 올리브와 함께 맷돌에 넣었어요. 생선에, 병아리콩에, 깨워 줘야 할 토마토에 어울려요.",
        "ليس منكّهًا: يدخل الليمون المعصرة مع الزيتون بقشره. للسمك والحمّص وللطماطم التي تحتاج إلى من يوقظها.",
      ),
      feature: t("Lemons milled with the olives", "레몬을 통째로 함께 갈았어요", "ليمون مطحون مع الزيتون"),
      material: t("Olives, lemons", "올리브, 레몬", "زيتون وليمون"),
      care: t("Cool and dark; best raw", "서늘하고 어두운 곳에, 생으로 드세요", "في مكان بارد معتم، ويفضّل نيئًا"),
      priceFactor: 1.15,
      drawn: "glass",
      colours: ["amber"],
    },
  ],
  moments: [
    t(
      "For bread, a plate, and nothing else for ten minutes.",
      "빵과 접시 하나, 그리고 십 분 동안 아무것도 없는 시간을 위해.",
      "لخبز وطبق ولا شيء آخر عشر دقائق.",
    ),
    t("A host remembers oil longer than wine.", "집주인은 와인보다 오일을 오래 기억해요.", "يتذكّر المضيف الزيت أكثر من أي شراب."),
    t("Buy it in autumn, when it is loudest.", "맛이 가장 또렷한 가을에 사세요.", "اشترِه في الخريف حين يكون صوته أعلى."),
  ],
  features: [
    t("From one hillside in Ajloun", "아즐룬의 한 언덕에서 왔어요", "من سفح واحد في عجلون"),
    t("Pressed within six hours of picking", "딴 지 여섯 시간 안에 짜요", "يُعصر خلال ست ساعات من القطاف"),
    t("Harvest date on every piece", "모든 병에 수확 날짜를 적어요", "تاريخ القطاف على كل عبوة"),
  ],
  facts: [
    {
      name: t("Best before", "소비 기한", "الصلاحية"),
      value: t("18 months from pressing", "압착 후 18개월", "18 شهرًا من العصر"),
    },
  ],
  sizes: {
    name: t("Volume", "용량", "الحجم"),
    sizes: [
      {
        code: "250",
        name: t("250 ml", "250 ml", "250 مل"),
        measure: t("250 ml", "250 ml", "250 مل"),
        priceFactor: 0.65,
        weightFactor: 0.6,
      },
      {
        code: "500",
        name: t("500 ml", "500 ml", "500 مل"),
        measure: t("500 ml", "500 ml", "500 مل"),
        priceFactor: 1.1,
        weightFactor: 1.1,
      },
      { code: "1000", name: t("1 l", "1 l", "1 ل"), measure: t("1 l", "1 l", "1 ل"), priceFactor: 1.9, weightFactor: 1.9 },
    ],
  },
  inUse: t("poured into a dish, with bread", "빵 곁 접시에 조금 따라 둔", "وقد صُبّ قليله في صحن مع الخبز"),
};
