import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const sideTable: Family = {
  code: "side-table",
  category: "home/living/tables",
  quota: 5,
  noun: { ...t("side table", "협탁", "طاولة جانبية"), gender: "f" },
  search:
    "サイドテーブル ソファテーブル ナイトテーブル end table nightstand coffee table 사이드테이블 티테이블 소파테이블 ترابيزة كومودينو",
  brand: "birke",
  sellers: ["lygon-joinery", "de-werf"],
  price: 21500,
  weightGrams: 7800,
  silhouette: "sideTable",
  designs: [
    {
      code: "pedestal",
      name: t("pedestal", "외다리", "بقاعدة"),
      line: t("A round table on one turned foot", "깎은 외다리 하나로 선 둥근 협탁이에요.", "طاولة مستديرة على قدم واحدة مخروطة"),
      story: t(
        "The foot swells and narrows like a chess piece, so knees and vacuum cleaners find their way round it. There is a weight in the base; nothing tips.",
        "체스 말처럼 불룩했다 잘록해지는 다리라 무릎도 청소기도 걸리지 않아요. 바닥에 추를 넣어 쓰러지지 않아요.",
        "تنتفخ القدم وتضيق كقطعة شطرنج، فتدور حولها الركب والمكانس. وفي قاعدتها ثقل فلا تميل.",
      ),
      feature: t("Weighted foot that does not tip", "추를 넣어 쓰러지지 않는 다리", "قدم مثقّلة لا تميل"),
      shape: { kind: 1 },
    },
    {
      code: "three-legged",
      name: t("three-legged", "세 다리", "بثلاث أرجل"),
      line: t(
        "A round table on three legs, with a shelf for what is read next",
        "다음에 읽을 책을 둘 선반이 달린 세 다리 협탁이에요.",
        "طاولة مستديرة بثلاث أرجل ورفّ لما سيُقرأ تاليًا",
      ),
      story: t(
        "Three legs never wobble, whatever the floor thinks. The shelf sits exactly one hand above the dust.",
        "다리 셋은 바닥이 어떻든 흔들리지 않아요. 선반은 바닥에서 꼭 한 뼘 위에 있어요.",
        "ثلاث أرجل لا تتأرجح مهما كان رأي الأرضية. والرفّ فوق الغبار بشبر تمامًا.",
      ),
      feature: t("Stands steady on any floor", "어떤 바닥에서도 흔들리지 않아요", "ثابتة على أي أرضية"),
      priceFactor: 1.15,
      shape: { kind: 2 },
    },
    {
      code: "tray",
      name: t("tray", "쟁반", "بصينية"),
      line: t(
        "A square tray on folding legs, one piece or two",
        "합치면 탁자, 나누면 쟁반이 되는 접이식 네모 협탁이에요.",
        "صينية مربّعة على أرجل قابلة للطي، قطعة أو قطعتان",
      ),
      story: t(
        "Breakfast goes to bed on it and comes back as a table. The legs fold flat on two brass pins and live behind a door.",
        "아침을 침대로 나르고 돌아오면 탁자가 돼요. 다리는 황동 핀 둘로 납작하게 접혀서 문 뒤에 들어가요.",
        "يذهب عليها الفطور إلى السرير وتعود طاولة. وتُطوى أرجلها على مسمارين من النحاس وتسكن خلف باب.",
      ),
      feature: t("Tray lifts off; legs fold flat", "쟁반은 분리되고 다리는 접혀요", "تُرفع الصينية وتُطوى الأرجل"),
      priceFactor: 0.85,
      shape: { kind: 3 },
    },
    {
      code: "hourglass",
      name: t("hourglass", "모래시계", "كالساعة الرملية"),
      line: t(
        "A table in one piece, drawn in at the waist",
        "허리가 잘록한 한 덩어리 협탁이에요.",
        "طاولة من قطعة واحدة ضامرة الخصر",
      ),
      story: t(
        "The waist is where two arms carry it, and where the light goes round the corner. Turned upside down it is the same table, which settles one argument.",
        "잘록한 허리는 두 팔로 안아 옮기는 자리이고, 빛이 돌아 나가는 자리예요. 뒤집어도 같은 모양이라 위아래를 따질 일이 없어요.",
        "خصرها حيث يحملها ذراعان وحيث يلتفّ الضوء. واقلبها تجدها الطاولة نفسها، فينتهي بذلك جدال.",
      ),
      feature: t("The same either way up", "위아래가 같아요", "هي نفسها من الجهتين"),
      priceFactor: 1.3,
      shape: { kind: 4 },
    },
  ],
  makings: [
    {
      code: "wood",
      name: t("wooden", "원목", "من الخشب"),
      line: t("in storm-felled timber", "폭풍에 쓰러진 나무로 만든", "من أشجار أسقطتها العواصف"),
      story: t(
        "The boards dry for two winters and are oiled by hand. A wet glass leaves a ring; a walnut rubbed over it takes it away.",
        "판재를 두 해 겨울 동안 말리고 손으로 기름을 먹여요. 젖은 잔 자국은 호두 한 알로 문지르면 사라져요.",
        "تجفّ الألواح شتاءين وتُزيّت باليد. يترك الكأس المبلل حلقة، وتزيلها حبة جوز تُفرك عليها.",
      ),
      feature: t("Oiled by hand, mends at home", "손으로 기름을 먹여 집에서도 손볼 수 있어요", "مزيّتة باليد وتُصلح في البيت"),
      material: t(
        "Solid oak, walnut or cherry, hard-wax oil",
        "오크·월넛·체리 원목, 하드왁스 오일",
        "بلوط أو جوز أو كرز صلب بزيت شمعي",
      ),
      care: t(
        "Wipe with a damp cloth; oil once a year",
        "젖은 천으로 닦고 일 년에 한 번 기름을 먹여 주세요",
        "تُمسح بقماش رطب وتُزيّت مرة في السنة",
      ),
      drawn: "wood",
      colours: ["oak", "walnut", "cherry"],
    },
    {
      code: "travertine",
      name: t("travertine", "트래버틴", "من الترافرتين"),
      line: t("in honed travertine", "곱게 간 트래버틴으로 만든", "من ترافرتين مصقول"),
      story: t(
        "Each block is chosen for its layers, cut so they run level, and left with its small holes open, as the water made them.",
        "켜가 고운 덩어리를 골라 결이 수평으로 흐르게 자르고, 물이 낸 작은 구멍은 그대로 남겨 둬요.",
        "تُختار كل كتلة لطبقاتها وتُقطع لتجري مستوية، وتُترك ثقوبها الصغيرة مفتوحة كما صنعها الماء.",
      ),
      feature: t("Cut so that the layers run level", "켜가 수평으로 흐르게 잘랐어요", "مقطوعة لتستوي طبقاتها"),
      material: t("Travertine, steel where there are legs", "트래버틴, 다리는 스틸", "ترافرتين، والأرجل من الفولاذ"),
      care: t("Wipe at once; seal every second year", "흘린 것은 바로 닦고 두 해마다 코팅해 주세요", "تُمسح فورًا وتُعالج كل سنتين"),
      priceFactor: 1.8,
      drawn: "stone",
      colours: ["sand", "fog", "charcoal"],
    },
    {
      code: "steel",
      name: t("steel", "스틸", "من الفولاذ"),
      line: t("in powder-coated steel", "분체 도장한 스틸로 만든", "من فولاذ مطلي بالمسحوق"),
      story: t(
        "Spun, folded and welded in one afternoon, painted overnight. Light enough for one hand, and at home on a balcony.",
        "오후 한나절에 돌리고 접고 용접해서 밤사이 칠을 구워요. 한 손으로 들 만큼 가볍고 베란다에도 어울려요.",
        "يُدار ويُثنى ويُلحم في عصر واحد ويُطلى ليلًا. خفيف تحمله يد واحدة ومكانه الشرفة أيضًا.",
      ),
      feature: t("Indoors or on a balcony", "집 안에서도 베란다에서도 써요", "للداخل أو للشرفة"),
      material: t("Powder-coated steel", "분체 도장 스틸", "فولاذ مطلي بالمسحوق"),
      care: t("Wipe with a damp cloth", "젖은 천으로 닦아 주세요", "تُمسح بقماش رطب"),
      priceFactor: 0.75,
      drawn: "plastic",
      colours: ["pine", "persimmon", "ink", "sky"],
    },
  ],
  moments: [
    t(
      "For the end of the sofa where the cup always stood on the floor.",
      "늘 바닥에 컵을 내려놓던 소파 끝자리에 두세요.",
      "لطرف الأريكة حيث كان الفنجان يوضع على الأرض.",
    ),
    t(
      "Beside the bed: a lamp, a glass, a book, no more.",
      "침대 곁에 램프와 물컵과 책 한 권, 그걸로 충분해요.",
      "إلى جانب السرير: مصباح وكأس وكتاب لا غير.",
    ),
    t(
      "Small enough to follow the sun round the room.",
      "햇볕을 따라 방 안을 옮겨 다닐 만큼 작아요.",
      "صغيرة تتبع الشمس حول الغرفة.",
    ),
  ],
  features: [
    t("Felt under whatever touches the floor", "바닥에 닿는 곳마다 펠트를 붙였어요", "لبّاد تحت كل ما يلامس الأرض"),
    t("Comes whole, nothing to assemble", "조립할 필요 없이 완성품으로 와요", "تصل كاملة بلا تركيب"),
    t("Every part can be ordered again", "부품을 하나씩 다시 주문할 수 있어요", "تُطلب كل قطعة منها من جديد"),
  ],
  facts: [
    { name: t("Height", "높이", "الارتفاع"), value: t("48 cm", "48 cm", "48 سم") },
    { name: t("Top", "상판", "السطح"), value: t("45 cm", "45 cm", "45 سم") },
  ],
  inUse: t("at the end of a sofa", "소파 끝에 놓인", "عند طرف أريكة"),
};
