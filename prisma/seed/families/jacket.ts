import type { Family } from "../family.ts";
import { t } from "../words.ts";

const size = (code: string, chest: number, sleeve: number, factor: number) => ({
  code: code.toLowerCase(),
  name: t(code, code, code),
  measure: t(
    `chest ${chest} cm, sleeve ${sleeve} cm`,
    `가슴둘레 ${chest} cm, 소매 ${sleeve} cm`,
    `محيط الصدر ${chest} سم، الكم ${sleeve} سم`,
  ),
  priceFactor: 1,
  weightFactor: factor,
});

export const jacket: Family = {
  code: "jacket",
  category: "wear/clothing/outerwear",
  quota: 5,
  noun: { ...t("jacket", "재킷", "سترة"), gender: "f" },
  search: "ジャケット コート アウター ブルゾン coat outerwear chore parka 자켓 코트 점퍼 파카 جاكيت معطف",
  brand: "north-ferry",
  sellers: ["north-ferry", "baram-jip"],
  price: 15800,
  weightGrams: 980,
  silhouette: "jacket",
  designs: [
    {
      code: "chore",
      name: t("chore", "초어", "عملية"),
      line: t(
        "A chore jacket with three pockets and nothing to prove",
        "주머니 셋에 군더더기 없는 초어 재킷이에요.",
        "سترة عملية بثلاثة جيوب لا تدّعي شيئًا",
      ),
      story: t(
        "French railwaymen had it in blue, our grandfathers in whatever was left. The lower pockets take a paperback or a pair of secateurs; the upper one a pencil.",
        "프랑스 철도원은 파란색으로, 우리 할아버지들은 남은 천으로 지어 입던 옷이에요. 아래 주머니엔 문고본이나 전정가위가, 위 주머니엔 연필이 들어가요.",
        "لبسها عمّال السكك الفرنسيون زرقاء، ولبسها أجدادنا مما تبقّى من قماش. يتسع جيباها السفليان لكتاب جيب أو مقصّ تقليم، والعلوي لقلم رصاص.",
      ),
      feature: t("Three patch pockets, bar-tacked", "튼튼하게 박은 주머니 셋", "ثلاثة جيوب مثبّتة بغرز مضاعفة"),
      shape: { kind: 1 },
    },
    {
      code: "trucker",
      name: t("trucker", "트러커", "قصيرة"),
      line: t(
        "A short jacket with a waistband and V seams",
        "허리단과 브이 절개가 있는 짧은 재킷이에요.",
        "سترة قصيرة بحزام خصر ودرزات مائلة",
      ),
      story: t(
        "It ends at the belt, so it never bunches when you sit down to drive or to row. The two seams in a V let the chest give a little.",
        "허리에서 끝나서 운전하거나 노를 저을 때 뭉치지 않아요. 브이 자 절개 덕분에 가슴이 살짝 늘어나요.",
        "تنتهي عند الحزام فلا تتكوّم حين تجلس لتقود أو لتجدّف. ودرزتاها المائلتان تمنحان الصدر فسحة.",
      ),
      feature: t("Buttoned tabs set the waist", "허리를 조절하는 단추 탭", "ألسنة مزرّرة تضبط الخصر"),
      priceFactor: 0.95,
      shape: { kind: 2 },
    },
    {
      code: "parka",
      name: t("hooded", "후드", "بقلنسوة"),
      noun: { ...t("parka", "파카", "معطف"), gender: "m" },
      line: t(
        "A parka with a deep hood and a drawn waist",
        "후드가 깊고 허리를 조일 수 있는 파카예요.",
        "معطف بقلنسوة عميقة وخصر يُشدّ",
      ),
      story: t(
        "The hood turns when your head turns. The zip hides behind a storm flap, and the big pockets have a second entrance from the side for cold hands.",
        "고개를 돌리면 후드도 함께 돌아요. 지퍼는 바람막이 뒤에 숨고, 큰 주머니에는 시린 손을 위한 옆문이 따로 있어요.",
        "تدور قلنسوته مع رأسك. يختبئ سحّابه خلف مصدّ للريح، ولجيبيه الكبيرين مدخل ثانٍ من الجانب للأيدي الباردة.",
      ),
      feature: t("Hood moves with the head", "고개를 따라 움직이는 후드", "قلنسوة تتبع حركة الرأس"),
      priceFactor: 1.35,
      shape: { kind: 3 },
    },
    {
      code: "quilted",
      name: t("quilted", "퀼팅", "مبطّنة"),
      line: t(
        "A collarless quilted jacket, bound with tape",
        "테이프로 가장자리를 두른 깃 없는 퀼팅 재킷이에요.",
        "سترة مبطّنة بلا ياقة بحواف مشرّطة",
      ),
      story: t(
        "Worn on its own in April, under a coat in January. It packs into its own pocket and has been a pillow at three airports that we know of.",
        "사월에는 겉옷으로, 일월에는 코트 속에 입어요. 주머니 안으로 접어 넣을 수 있어서, 저희가 아는 것만 공항 세 곳에서 베개가 되었어요.",
        "تُلبس وحدها في نيسان وتحت المعطف في كانون. تُطوى في جيبها، وقد كانت وسادة في ثلاثة مطارات على حدّ علمنا.",
      ),
      feature: t("Packs into its own pocket", "주머니 속에 접혀 들어가요", "تُطوى داخل جيبها"),
      priceFactor: 0.9,
      shape: { kind: 4 },
    },
  ],
  makings: [
    {
      code: "waxed",
      name: t("waxed cotton", "왁스드 코튼", "من القطن المشمّع"),
      line: t("in waxed cotton that remembers you", "입는 사람을 기억하는 왁스드 코튼으로 지은", "من قطن مشمّع يتذكّر صاحبه"),
      story: t(
        "Beeswax and rapeseed, rubbed in warm. It creases where you crease; a tin of wax and a hair dryer make it new every other autumn.",
        "밀랍과 유채 왁스를 따뜻할 때 문질러 먹였어요. 몸을 따라 주름이 들고, 두 해에 한 번 왁스와 드라이어로 새것처럼 손볼 수 있어요.",
        "شمع نحل وزيت لفت يُدلكان دافئين. تتجعّد حيث تنثني، وتعيدها علبة شمع ومجفّف شعر جديدة كل خريفين.",
      ),
      feature: t("Keeps out rain and wind", "비와 바람을 막아 줘요", "تمنع المطر والريح"),
      material: t("Waxed organic cotton, cotton lining", "왁스드 유기농 면, 면 안감", "قطن عضوي مشمّع ببطانة قطنية"),
      care: t(
        "Sponge with cold water; re-wax in autumn",
        "찬물로 닦고 가을에 왁스를 다시 먹여 주세요",
        "تُمسح بماء بارد ويُعاد تشميعها في الخريف",
      ),
      priceFactor: 1.15,
      drawn: "canvas",
      colours: ["moss", "ink", "mustard", "pine"],
    },
    {
      code: "denim",
      name: t("denim", "데님", "من الدنيم"),
      line: t("in twelve-ounce selvedge denim", "12온스 셀비지 데님으로 지은", "من دنيم بحافة أصلية وزنه اثنتا عشرة أونصة"),
      story: t(
        "Stiff for a fortnight, then a friend. The red thread at the seam is the edge of the loom, left where you can find it.",
        "보름쯤은 뻣뻣하고 그다음부터는 친구가 돼요. 솔기의 붉은 실은 베틀의 가장자리예요. 눈에 띄는 곳에 남겨 두었어요.",
        "قاسية أسبوعين ثم صديقة. والخيط الأحمر عند الدرزة هو حافة النول، تركناه حيث تجده.",
      ),
      feature: t("Selvedge at the inner seam", "안쪽 솔기의 셀비지", "حافة نسيج أصلية عند الدرز الداخلي"),
      material: t("100 % cotton selvedge denim, 12 oz", "셀비지 데님 면 100 %, 12온스", "دنيم قطني 100٪، 12 أونصة"),
      care: t("Wash rarely, cold and inside out", "되도록 적게, 뒤집어서 찬물에 세탁", "تُغسل نادرًا، مقلوبة وبماء بارد"),
      drawn: "denim",
      colours: ["indigo", "sea", "charcoal"],
    },
    {
      code: "wool",
      name: t("boiled wool", "보일드 울", "من الصوف المسلوق"),
      line: t("in boiled wool, warm and quiet", "따뜻하고 소리 없는 보일드 울로 지은", "من صوف مسلوق دافئ صامت"),
      story: t(
        "Boiled until it is a third smaller and will not fray, so the edges need no hem. It does not rustle; you can hear birds in it.",
        "크기가 삼분의 일쯤 줄어들도록 삶아서 올이 풀리지 않아요. 바스락거리지 않아 새소리가 잘 들려요.",
        "يُسلق حتى ينقص ثلثه فلا ينسل خيطه ولا يحتاج إلى ثني. لا حفيف له، فتسمع العصافير وأنت تلبسه.",
      ),
      feature: t("Warm without weight, does not fray", "가볍고 따뜻하고 올이 풀리지 않아요", "دفء بلا ثقل ولا ينسل"),
      material: t("100 % boiled wool, cupro lining", "보일드 울 100 %, 큐프로 안감", "صوف مسلوق 100٪ ببطانة كوبرو"),
      care: t("Brush and air; clean once a year", "솔질하고 바람 쐬기, 일 년에 한 번 드라이", "يُفرَّش ويُهوّى، ويُنظّف مرة في السنة"),
      priceFactor: 1.2,
      drawn: "wool",
      colours: ["charcoal", "rust", "oat", "indigo"],
    },
  ],
  moments: [
    t(
      "Hang it by the door; it will go out more than you do.",
      "현관에 걸어 두세요. 주인보다 더 자주 나가게 될 거예요.",
      "علّقها قرب الباب، فستخرج أكثر مما تخرج أنت.",
    ),
    t(
      "For dogs, ferries, markets and people who forget umbrellas.",
      "강아지 산책, 나룻배, 장보기, 그리고 우산을 잊는 사람을 위한 옷이에요.",
      "للكلاب والعبّارات والأسواق ولمن ينسى المظلة.",
    ),
    t(
      "Better in its fifth year than in its first.",
      "첫해보다 다섯째 해에 더 좋아져요.",
      "في سنتها الخامسة أجمل منها في الأولى.",
    ),
  ],
  features: [
    t("Inside pocket for a passport", "여권이 들어가는 안주머니", "جيب داخلي لجواز السفر"),
    t("Repaired for life at cost", "평생 실비로 수선해 드려요", "تُصلح مدى الحياة بكلفة الإصلاح"),
    t("Sleeves lined so that they slip on", "매끄럽게 팔이 들어가는 소매 안감", "كمّان مبطّنان يسهل لبسهما"),
  ],
  facts: [
    {
      name: t("Pockets", "주머니", "الجيوب"),
      value: t("Outside and one inside", "바깥 주머니와 안주머니 하나", "خارجية وجيب داخلي واحد"),
    },
  ],
  sizes: {
    name: t("Size", "사이즈", "المقاس"),
    sizes: [size("S", 106, 61, 0.94), size("M", 112, 63, 1), size("L", 120, 65, 1.07), size("XL", 128, 66, 1.14)],
  },
  inUse: t(
    "on a peg rail with a wool scarf beside it",
    "울 목도리와 나란히 옷걸이에 걸린",
    "على علّاقة خشبية وإلى جانبها وشاح صوفي",
  ),
};
