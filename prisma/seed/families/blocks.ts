import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const blocks: Family = {
  code: "blocks",
  category: "play/toys",
  quota: 4,
  noun: { ...t("wooden blocks", "나무 블록", "مكعبات خشبية"), gender: "f" },
  search: "積み木 つみき 木のおもちゃ 知育玩具 building blocks stacking toy 원목 쌓기 장난감 교구 ألعاب خشب تركيب",
  brand: "kimpo",
  sellers: ["chiti-toys"],
  price: 4400,
  weightGrams: 1500,
  silhouette: "blocks",
  designs: [
    {
      code: "castle",
      name: t("castle", "성 쌓기", "للقلعة"),
      line: t(
        "A set of blocks with arches, columns and roofs for a small castle",
        "아치와 기둥과 지붕으로 작은 성을 짓는 블록이에요.",
        "مكعبات بأقواس وأعمدة وأسقف لقلعة صغيرة",
      ),
      story: t(
        "Thirty-two pieces, all of them halves or doubles of one another, so that nothing is ever left over. It falls down with a very good noise.",
        "서른두 조각이 모두 서로의 절반이거나 두 배라서 남는 게 없어요. 무너질 때 소리가 아주 좋아요.",
        "اثنتان وثلاثون قطعة كل منها نصف الأخرى أو ضعفها، فلا يبقى شيء زائدًا. ولسقوطها صوت رائع.",
      ),
      feature: t("32 pieces in one measure", "한 치수로 맞춘 32조각", "32 قطعة بمقياس واحد"),
      priceFactor: 1.25,
      shape: { kind: 1 },
    },
    {
      code: "rainbow",
      name: t("rainbow", "무지개", "بقوس قزح"),
      line: t(
        "Six nested arches that are a rainbow until they are a bridge",
        "무지개였다가 다리가 되는 여섯 겹 아치예요.",
        "ستة أقواس متداخلة تكون قوس قزح إلى أن تصير جسرًا",
      ),
      story: t(
        "Sawn from a single board, so each arch fits only inside its own sister. They rock, they fence in sheep, they cradle a bear.",
        "판 하나에서 켜 낸 아치라 제 짝 안에만 꼭 맞아요. 흔들거리고, 양 울타리가 되고, 곰 인형 요람도 돼요.",
        "منشورة من لوح واحد، فلا يدخل القوس إلا في أخته. تتأرجح وتسوّر الخراف وتهدهد دبًّا.",
      ),
      feature: t("Cut from one board", "판 하나에서 켜 냈어요", "مقصوصة من لوح واحد"),
      shape: { kind: 2 },
    },
    {
      code: "stacker",
      name: t("stacking", "탑 쌓기", "للتكديس"),
      line: t(
        "Five rings and a ball, to be stacked in the right order or not",
        "순서대로든 아니든 쌓아 올리는 고리 다섯과 공 하나예요.",
        "خمس حلقات وكرة تُكدّس بالترتيب أو بغيره",
      ),
      story: t(
        "Turned on the lathe with a waist for small fingers. There is no peg to poke an eye; a shallow hollow holds each ring on the next.",
        "작은 손가락에 맞게 물레로 둥글려요. 눈을 찌를 막대가 없고, 얕은 홈이 고리를 하나씩 받쳐 줘요.",
        "مخروطة بخصر يناسب الأصابع الصغيرة. لا وتد يؤذي العين، بل تجويف ضحل يمسك كل حلقة على التي تحتها.",
      ),
      feature: t("Stacks without a peg", "막대 없이 쌓여요", "تُكدّس بلا وتد"),
      priceFactor: 0.8,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "bare",
      name: t("oiled", "오일 마감", "مزيّتة"),
      line: t(
        "in bare beech and walnut, oiled",
        "칠하지 않고 기름만 먹인 너도밤나무와 월넛으로 만든",
        "من زان وجوز عاريين مزيّتين",
      ),
      story: t(
        "Walnut oil and beeswax, which is also what the workshop puts on its bread boards. Chewing is expected.",
        "호두 기름과 밀랍을 발라요. 빵 도마에 바르는 것과 같아요. 입에 넣고 씹는 것쯤은 괜찮아요.",
        "زيت جوز وشمع نحل، وهو ما تدهن به الورشة ألواح الخبز. والعضّ متوقّع.",
      ),
      feature: t("Oil and beeswax only", "기름과 밀랍만 썼어요", "زيت وشمع نحل لا غير"),
      material: t("Beech, walnut, cherry", "너도밤나무, 월넛, 체리", "زان وجوز وكرز"),
      care: t(
        "Wipe damp; oil when they look dry",
        "젖은 천으로 닦고, 메말라 보이면 기름을 발라 주세요",
        "تُمسح برطوبة وتُزيّت حين تجفّ",
      ),
      drawn: "wood",
      colours: ["ash", "cherry", "walnut"],
    },
    {
      code: "stained",
      name: t("stained", "물들인", "مصبوغة"),
      line: t("stained with plant colours", "식물 물감으로 물들인", "مصبوغة بألوان نباتية"),
      story: t(
        "Madder, weld and indigo soak into the wood, so that the grain shows through and nothing flakes. The colours soften with the child.",
        "꼭두서니와 목서초, 쪽이 나무에 스며들어 결이 비치고 벗겨지지 않아요. 색도 아이와 함께 순해져요.",
        "الفوّة والبليحاء والنيلة تتشرّبها الأخشاب فتظهر عروقها ولا يتقشّر شيء. وتهدأ ألوانها مع الطفل.",
      ),
      feature: t("Plant colours that never flake", "벗겨지지 않는 식물 물감", "ألوان نباتية لا تتقشّر"),
      material: t("Beech, plant stain", "너도밤나무, 식물 물감", "زان وأصباغ نباتية"),
      care: t("Wipe with a damp cloth", "젖은 천으로 닦아 주세요", "تُمسح بقماش رطب"),
      priceFactor: 1.2,
      drawn: "plastic",
      colours: ["persimmon", "sea", "moss", "plum"],
    },
    {
      code: "washed",
      name: t("chalk-washed", "초크", "بطلاء طباشيري"),
      line: t("washed in quiet chalk colours", "차분한 분필빛으로 칠한", "مغسولة بألوان طباشيرية هادئة"),
      story: t(
        "Chalk and milk, rubbed in with a cloth and sealed with wax. They look well in a living room, which is where they will be.",
        "분필 가루와 우유를 천으로 문질러 바르고 밀랍으로 마감해요. 어차피 거실에 있을 테니 거실에 어울리게 만들었어요.",
        "طباشير وحليب يُدلّكان بقماش ويُختمان بالشمع. تبدو حسنة في غرفة الجلوس، وهناك ستكون.",
      ),
      feature: t("Milk paint, safe to mouth", "입에 넣어도 되는 우유 물감", "طلاء حليبي آمن للفم"),
      material: t("Beech, milk paint, beeswax", "너도밤나무, 우유 물감, 밀랍", "زان وطلاء حليبي وشمع نحل"),
      care: t("Wipe with a dry cloth", "마른 천으로 닦아 주세요", "تُمسح بقماش جاف"),
      priceFactor: 1.1,
      drawn: "paper",
      colours: ["rose", "sky", "sage", "mustard"],
    },
  ],
  moments: [
    t("For one year old and for forty.", "한 살에게도, 마흔 살에게도 좋아요.", "لعمر السنة ولعمر الأربعين."),
    t(
      "On the floor, on your stomach, is the right way.",
      "바닥에 엎드려서 노는 게 제맛이에요.",
      "على الأرض، منبطحًا على بطنك، هي الطريقة الصحيحة.",
    ),
    t(
      "Keep them; somebody will come back for them.",
      "간직해 두세요. 언젠가 다시 찾는 사람이 있어요.",
      "احتفظ بها فسيعود إليها أحد.",
    ),
  ],
  features: [
    t(
      "Edges rounded until the three-year-old agreed",
      "세 살배기가 좋다고 할 때까지 둥글렸어요",
      "حوافها مدوّرة حتى وافقت ابنة الثالثة",
    ),
    t("In a cotton sack with a drawstring", "끈 달린 면 자루에 담아 드려요", "في كيس قطني برباط"),
    t("Lost pieces can be ordered singly", "잃어버린 조각은 하나씩 주문할 수 있어요", "تُطلب القطع المفقودة فرادى"),
  ],
  facts: [{ name: t("Age", "연령", "العمر"), value: t("From 12 months", "12개월부터", "من 12 شهرًا") }],
  inUse: t("on a rug with a bear looking on", "곰 인형이 지켜보는 깔개 위의", "على بساط ودبّ ينظر إليها"),
};
