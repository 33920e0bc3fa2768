import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const bedLinen: Family = {
  code: "bed-linen",
  category: "home/bed-bath/bedding",
  quota: 6,
  noun: { ...t("bedding set", "침구 세트", "طقم مفارش سرير"), gender: "m" },
  search: "布団カバー シーツ 寝具 ベッドリネン duvet cover sheets pillowcase 이불커버 베갯잇 시트 배딩 لحاف شراشف غطاء لحاف",
  brand: "linho",
  sellers: ["pamuk-evi", "gulab-block"],
  price: 14500,
  weightGrams: 2100,
  silhouette: "bedding",
  designs: [
    {
      code: "hemstitched",
      name: t("hemstitched", "헴스티치", "بغرزة مفرّغة"),
      line: t(
        "Plain bed linen with a hemstitched edge",
        "가장자리에 헴스티치를 넣은 민무늬 침구예요.",
        "مفارش سادة بحافة من الغرز المفرّغة",
      ),
      story: t(
        "Eleven threads are drawn out along each edge and the rest tied into small ladders. It is the only ornament, and you find it in the dark with your thumb.",
        "가장자리를 따라 실 열한 가닥을 뽑고 남은 실을 작은 사다리처럼 묶어요. 장식은 그것뿐이고, 어둠 속에서도 엄지로 만져져요.",
        "يُسحب أحد عشر خيطًا على امتداد كل حافة ويُربط الباقي سلالم صغيرة. هي الزينة الوحيدة، تجدها بإبهامك في الظلام.",
      ),
      feature: t("Drawn-thread hem, tied by hand", "실을 뽑아 손으로 묶은 헴스티치", "حافة مسحوبة الخيوط معقودة باليد"),
      priceFactor: 1.15,
      shape: { kind: 1 },
    },
    {
      code: "ticking",
      name: t("ticking-striped", "티킹 줄무늬", "بخطوط التيكينغ"),
      line: t(
        "Bed linen in mattress ticking, a broad stripe between two fine ones",
        "굵은 줄 양옆에 가는 줄을 세운 티킹 줄무늬 침구예요.",
        "مفارش بخطوط التيكينغ، خط عريض بين خطين رفيعين",
      ),
      story: t(
        "Ticking once covered straw and feathers, and was woven tight so that neither came through. The stripe stayed because nobody has improved it.",
        "티킹은 본래 짚과 깃털을 싸던 천이라 새어 나오지 않게 촘촘히 짰어요. 더 나은 무늬가 없어서 줄무늬는 그대로 남았어요.",
        "كان قماش التيكينغ يغلّف القش والريش، وحيك محكمًا كي لا ينفذا منه. وبقي الخط لأن أحدًا لم يأت بأحسن منه.",
      ),
      feature: t("Stripes woven in, not printed", "찍지 않고 짜 넣은 줄무늬", "خطوط منسوجة لا مطبوعة"),
      shape: { kind: 2 },
    },
    {
      code: "ruffled",
      name: t("ruffled", "러플", "بكشكش"),
      line: t(
        "Bed linen with a soft ruffle all the way round",
        "사방에 부드러운 러플을 두른 침구예요.",
        "مفارش بكشكش ناعم يحيط بها",
      ),
      story: t(
        "Twice the length of the edge is gathered into it, then washed until the frill forgets it was ever ironed. For people who make the bed by throwing.",
        "가장자리의 두 배 길이를 주름잡아 달고, 다림질한 기억이 사라질 때까지 빨아요. 이불을 휙 던져 정리하는 사람에게 어울려요.",
        "يُجمع في الحافة ضعف طولها ثم تُغسل حتى ينسى الكشكش أنه كُوي يومًا. لمن يرتّب السرير برمية واحدة.",
      ),
      feature: t("Needs no iron, ever", "다림질이 필요 없어요", "لا يحتاج إلى كيّ أبدًا"),
      priceFactor: 1.2,
      shape: { kind: 3 },
    },
    {
      code: "blossom",
      name: t("blossom", "꽃무늬", "بأزهار"),
      line: t(
        "Bed linen scattered with small printed blossoms",
        "작은 꽃을 흩뿌려 찍은 침구예요.",
        "مفارش تنتثر عليها أزهار صغيرة مطبوعة",
      ),
      story: t(
        "The blossom is one wooden block the size of a thumb, pressed some four thousand times for a double bed. The printer hums; you can see where the song changes.",
        "엄지만 한 목판 하나를 더블 침대용이면 사천 번쯤 눌러요. 찍는 사람이 콧노래를 부르는데, 노래가 바뀐 자리가 보여요.",
        "الزهرة قالب خشبي واحد بحجم الإبهام يُضغط نحو أربعة آلاف مرة لسرير مزدوج. يدندن الطابع، ويُرى أين تغيّرت الأغنية.",
      ),
      feature: t("Hand-printed with a single block", "목판 하나로 손수 찍었어요", "مطبوع باليد بقالب واحد"),
      priceFactor: 1.3,
      shape: { kind: 4 },
    },
  ],
  makings: [
    {
      code: "percale",
      name: t("percale", "퍼케일", "من البركال"),
      line: t("in crisp cotton percale", "바스락한 면 퍼케일로 지은", "من بركال قطني منعش"),
      story: t(
        "Long-staple cotton in a plain, tight weave: cool on the first touch and rustling like a letter being unfolded.",
        "긴 섬유 면을 촘촘한 평직으로 짜서 닿는 순간 서늘하고, 편지를 펼칠 때처럼 바스락거려요.",
        "قطن طويل التيلة بنسجة سادة محكمة: بارد من أول لمسة، يخشخش كرسالة تُفتح.",
      ),
      feature: t("Cool and crisp, 200 threads to the inch", "서늘하고 바스락한 200수", "بارد منعش، 200 خيط في البوصة"),
      material: t("100 % long-staple cotton", "장섬유 면 100 %", "قطن طويل التيلة 100٪"),
      care: t("Machine wash at 60 °C", "60 °C 세탁기 사용 가능", "يُغسل في الغسالة على 60 °م"),
      drawn: "cotton",
      colours: ["sky", "milk", "sage", "rose"],
    },
    {
      code: "linen",
      name: t("linen", "리넨", "من الكتّان"),
      line: t("in washed linen", "워싱한 리넨으로 지은", "من كتّان مغسول"),
      story: t(
        "Linen is cool in July and warm in January and has never been explained. This one is washed four times before you sleep in it.",
        "리넨은 칠월엔 시원하고 일월엔 따뜻해요. 왜 그런지는 아무도 몰라요. 덮기 전에 네 번 빨아서 보내 드려요.",
        "الكتّان بارد في يوليو دافئ في يناير ولم يفسّره أحد. وهذا غُسل أربع مرات قبل أن تنام فيه.",
      ),
      feature: t("Cool in summer, warm in winter", "여름엔 시원하고 겨울엔 따뜻해요", "بارد صيفًا دافئ شتاءً"),
      material: t("100 % flax linen, 170 g/m²", "아마 리넨 100 %, 170 g/m²", "كتّان 100٪، 170 غ/م²"),
      care: t("Machine wash at 40 °C; line dry", "40 °C 세탁, 널어서 건조", "يُغسل على 40 °م ويُجفَّف على الحبل"),
      priceFactor: 1.7,
      drawn: "linen",
      colours: ["oat", "fog", "clay", "moss", "charcoal"],
    },
    {
      code: "muslin",
      name: t("muslin", "거즈", "من الموسلين"),
      line: t("in crinkled double muslin", "잔주름 진 이중 거즈로 지은", "من موسلين مزدوج متجعّد"),
      story: t(
        "Two layers of gauze are caught together every centimetre, so that air lives between them. It weighs nothing and the children will steal it.",
        "거즈 두 겹을 1센티미터마다 징거서 그 사이에 공기가 머물러요. 무게가 거의 없어서 아이들이 먼저 가져가요.",
        "طبقتان من الشاش تُثبّتان كل سنتيمتر فيسكن الهواء بينهما. لا يزن شيئًا، وسيستولي عليه الأطفال.",
      ),
      feature: t("Two layers with air between them", "사이에 공기를 품은 두 겹", "طبقتان بينهما هواء"),
      material: t("100 % cotton gauze, double", "이중 면 거즈 100 %", "شاش قطني مزدوج 100٪"),
      care: t("Machine wash at 40 °C; do not iron", "40 °C 세탁, 다림질하지 마세요", "يُغسل على 40 °م ولا يُكوى"),
      priceFactor: 1.1,
      drawn: "canvas",
      colours: ["mustard", "snow", "indigo", "rust"],
    },
  ],
  moments: [
    t(
      "For Sunday mornings that last until Sunday afternoon.",
      "일요일 오후까지 이어지는 일요일 아침을 위한 침구예요.",
      "لصباح أحدٍ يمتدّ حتى عصره.",
    ),
    t(
      "The first night in a new flat feels less new in it.",
      "새집의 첫날 밤도 덜 낯설어져요.",
      "أول ليلة في بيت جديد تغدو به أقلّ غربة.",
    ),
    t(
      "Buy it before the guests come, and keep it when they go.",
      "손님 오기 전에 사서, 손님이 가면 직접 덮으세요.",
      "اشترِه قبل مجيء الضيوف واحتفظ به بعد رحيلهم.",
    ),
  ],
  features: [
    t("Duvet cover, fitted sheet and pillowcases", "이불 커버와 매트리스 커버, 베갯잇", "غطاء لحاف وشرشف بمطاط وأكياس وسائد"),
    t("Wooden buttons, sewn with a spare", "나무 단추, 여분 하나를 함께 달았어요", "أزرار خشبية ومعها زرّ احتياطي"),
    t("Corner ties inside keep the duvet in place", "안쪽 네 귀의 끈이 이불을 잡아 줘요", "أربطة داخلية تثبّت اللحاف"),
  ],
  facts: [
    {
      name: t("In the set", "구성", "محتوى الطقم"),
      value: t("Four pieces; three for a single bed", "네 점, 싱글은 세 점", "أربع قطع، وثلاث للمفرد"),
    },
  ],
  sizes: {
    name: t("Bed", "침대", "السرير"),
    sizes: [
      {
        code: "single",
        name: t("Single", "싱글", "مفرد"),
        measure: t("140 × 200 cm, one pillowcase", "140 × 200 cm, 베갯잇 한 장", "140 × 200 سم، كيس وسادة واحد"),
        priceFactor: 0.72,
        weightFactor: 0.65,
      },
      {
        code: "double",
        name: t("Double", "더블", "مزدوج"),
        measure: t("200 × 200 cm", "200 × 200 cm", "200 × 200 سم"),
        priceFactor: 1,
        weightFactor: 1,
      },
      {
        code: "king",
        name: t("King", "킹", "كينغ"),
        measure: t("240 × 220 cm", "240 × 220 cm", "240 × 220 سم"),
        priceFactor: 1.22,
        weightFactor: 1.25,
      },
    ],
  },
  inUse: t("on a made bed beside a window", "창가에 정돈된 침대 위의", "على سرير مرتّب قرب نافذة"),
};
