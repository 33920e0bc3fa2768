import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const chair: Family = {
  code: "chair",
  category: "home/living/comfort",
  quota: 5,
  noun: { ...t("chair", "의자", "كرسي"), gender: "m" },
  search: "椅子 チェア スツール ダイニングチェア seat stool dining chair 체어 스툴 مقعد",
  brand: "werf",
  sellers: ["de-werf"],
  price: 24500,
  weightGrams: 5200,
  silhouette: "chair",
  designs: [
    {
      code: "spindle",
      name: t("spindle-back", "살대 등받이", "بظهر من القضبان"),
      line: t(
        "A chair with seven spindles that give with your back",
        "등을 따라 휘어 주는 일곱 살대 의자예요.",
        "كرسي بسبعة قضبان تلين مع ظهرك",
      ),
      story: t(
        "The spindles are cleft, not sawn, so the grain runs unbroken and they flex a little when you lean. The seat is hollowed by hand, deeper on the side where you sit longest.",
        "살대는 톱질하지 않고 쪼개서 결이 끊기지 않아요. 기대면 조금씩 휘어 줘요. 앉는 판은 손으로 파서 오래 앉아도 편해요.",
        "القضبان مشقوقة لا منشورة، فتبقى عروق الخشب متصلة وتلين قليلًا حين تتكئ. والمقعد محفور باليد ليريح الجالس طويلًا.",
      ),
      feature: t("Cleft spindles that flex", "쪼개 만든 유연한 살대", "قضبان مشقوقة مرنة"),
      shape: { back: 1 },
    },
    {
      code: "woven",
      name: t("woven-seat", "짠 좌판", "بمقعد منسوج"),
      line: t(
        "A dining chair with a seat woven from paper cord",
        "종이끈으로 좌판을 짠 식탁 의자예요.",
        "كرسي طعام بمقعد منسوج من حبل الورق",
      ),
      story: t(
        "One hundred and twenty metres of cord go into a seat, and one person weaves it in a morning. It creaks for a week, then it is quiet for twenty years.",
        "좌판 하나에 종이끈 120미터가 들어가고, 한 사람이 오전 내내 짜요. 일주일은 삐걱거리지만 그 뒤로 스무 해는 조용해요.",
        "يدخل في المقعد الواحد مئة وعشرون مترًا من الحبل، ينسجها شخص واحد في صباح. يصرّ أسبوعًا ثم يصمت عشرين عامًا.",
      ),
      feature: t("120 m of hand-woven cord", "손으로 짠 120 m의 종이끈", "120 مترًا من الحبل المنسوج يدويًا"),
      priceFactor: 1.35,
      shape: { back: 2, woven: 1 },
    },
    {
      code: "round-stool",
      name: t("round", "원형", "مستدير"),
      noun: { ...t("stool", "스툴", "مقعد"), gender: "m" },
      line: t(
        "A round stool that is a table when it has to be",
        "필요하면 협탁이 되는 원형 스툴이에요.",
        "كرسي مستدير بلا ظهر يصير طاولة عند الحاجة",
      ),
      story: t(
        "Four legs, wedged through the seat so you can see how it holds. It carries a guest, a lamp or a pile of books with the same patience.",
        "다리 넷이 좌판을 뚫고 쐐기로 고정돼 있어서 어떻게 버티는지 눈에 보여요. 손님도, 램프도, 책 더미도 똑같이 묵묵히 받쳐 줘요.",
        "أربع أرجل تخترق المقعد وتثبّت بأوتاد ترى كيف تمسك. يحمل ضيفًا أو مصباحًا أو كومة كتب بالصبر نفسه.",
      ),
      feature: t("Wedged joints, no screws", "나사 없이 쐐기로 맞춘 이음", "وصلات بالأوتاد بلا مسامير"),
      priceFactor: 0.55,
      shape: { back: 3 },
    },
  ],
  makings: [
    {
      code: "ash",
      name: t("ash", "물푸레나무", "من خشب الدردار"),
      line: t("in pale, springy ash", "밝고 탄력 있는 물푸레나무로 만든", "من خشب دردار فاتح مرن"),
      story: t(
        "Ash is the wood of oars and hockey sticks: light, tough and willing to bend. It is oiled, never varnished, so it can be repaired at home.",
        "물푸레나무는 노와 하키 스틱을 만드는 나무예요. 가볍고 질기고 잘 휘어요. 바니시 대신 기름을 먹여서 집에서도 손볼 수 있어요.",
        "الدردار خشب المجاديف وعصيّ الهوكي: خفيف متين قابل للانحناء. مزيّت غير ملمّع، فيمكن إصلاحه في البيت.",
      ),
      feature: t("Oiled, so you can repair it yourself", "기름 마감이라 직접 손볼 수 있어요", "مزيّت فيمكنك إصلاحه بنفسك"),
      material: t("Solid ash, hard-wax oil", "물푸레 원목, 하드왁스 오일", "دردار صلب بزيت شمعي"),
      care: t(
        "Wipe with a damp cloth; oil once a year",
        "젖은 천으로 닦고 일 년에 한 번 기름을 먹여 주세요",
        "يُمسح بقماش رطب ويُزيّت مرة في السنة",
      ),
      drawn: "wood",
      colours: ["ash"],
    },
    {
      code: "walnut",
      name: t("walnut", "월넛", "من خشب الجوز"),
      line: t("in oiled European walnut", "기름을 먹인 유럽 월넛으로 만든", "من جوز أوروبي مزيّت"),
      story: t(
        "Walnut from trees felled for roads, air-dried for four winters in the yard behind the shed.",
        "도로를 내며 벤 월넛을 창고 뒷마당에서 네 번의 겨울 동안 말렸어요.",
        "جوز من أشجار قُطعت لشقّ الطرق، جُفّف في الهواء أربعة شتاءات في الساحة خلف العنبر.",
      ),
      feature: t("Air-dried for four winters", "네 번의 겨울을 난 자연 건조 목재", "مجفّف في الهواء أربعة شتاءات"),
      material: t("Solid walnut, hard-wax oil", "월넛 원목, 하드왁스 오일", "جوز صلب بزيت شمعي"),
      care: t(
        "Wipe with a damp cloth; oil once a year",
        "젖은 천으로 닦고 일 년에 한 번 기름을 먹여 주세요",
        "يُمسح بقماش رطب ويُزيّت مرة في السنة",
      ),
      priceFactor: 1.4,
      drawn: "wood",
      colours: ["walnut"],
    },
    {
      code: "oak",
      name: t("oak", "오크", "من البلوط"),
      line: t("in quarter-sawn oak", "곧은결로 켠 오크로 만든", "من بلوط منشور على الربع"),
      story: t(
        "Quarter-sawn boards stay flat through wet autumns and heated winters. The silver flecks are rays that once carried sap.",
        "곧은결 판재는 축축한 가을에도 난방하는 겨울에도 휘지 않아요. 은빛 무늬는 한때 수액이 흐르던 자리예요.",
        "الألواح المنشورة على الربع تبقى مستوية في الخريف الرطب والشتاء المدفّأ. والبقع الفضية أشعة كانت تحمل النسغ.",
      ),
      feature: t("Quarter-sawn, stays flat", "휘지 않는 곧은결 판재", "منشور على الربع فلا يلتوي"),
      material: t("Solid oak, hard-wax oil", "오크 원목, 하드왁스 오일", "بلوط صلب بزيت شمعي"),
      care: t(
        "Wipe with a damp cloth; oil once a year",
        "젖은 천으로 닦고 일 년에 한 번 기름을 먹여 주세요",
        "يُمسح بقماش رطب ويُزيّت مرة في السنة",
      ),
      priceFactor: 1.15,
      drawn: "wood",
      colours: ["oak"],
    },
  ],
  moments: [
    t(
      "For the head of the table, or the foot of the bed.",
      "식탁 끝자리에도, 침대 발치에도 어울려요.",
      "لصدر المائدة، أو لأسفل السرير.",
    ),
    t(
      "Buy one, live with it, and come back for three.",
      "하나 써 보고, 나중에 세 개를 더 들이세요.",
      "اشترِ واحدًا وعِش معه، ثم عُد لثلاثة.",
    ),
    t(
      "It weighs so little that it goes wherever the conversation goes.",
      "가벼워서 이야기가 옮겨 가는 곳마다 따라가요.",
      "خفيف بحيث يتبع الحديث أينما ذهب.",
    ),
  ],
  features: [
    t("Comes whole, nothing to assemble", "조립할 필요 없이 완성품으로 와요", "يصل كاملًا بلا تركيب"),
    t("Felt under every foot", "다리마다 펠트를 붙였어요", "لبادة تحت كل رجل"),
    t("Carries 150 kg, tested to 200", "150 kg까지 견뎌요. 200 kg으로 시험했어요", "يحمل 150 كغ واختُبر على 200"),
  ],
  facts: [{ name: t("Seat height", "좌판 높이", "ارتفاع المقعد"), value: t("45 cm", "45 cm", "45 سم") }],
  inUse: t("in a sunlit room beside a pile of books", "햇살 드는 방, 책 더미 옆에 놓인", "في غرفة مشمسة إلى جوار كومة كتب"),
};
