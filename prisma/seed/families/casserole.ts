import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const casserole: Family = {
  code: "casserole",
  category: "home/kitchen/cookware",
  quota: 7,
  noun: { ...t("pot", "냄비", "قدر"), gender: "f" },
  search: "鍋 ホーロー鍋 土鍋 煮込み鍋 casserole dutch oven stew pot saucepan 무쇠솥 뚝배기 전골 طنجرة حلّة طاجن",
  brand: "gelso",
  sellers: ["casa-almada", "casa-almada", "haneul-works"],
  price: 11800,
  weightGrams: 3600,
  silhouette: "pot",
  designs: [
    {
      code: "deep",
      name: t("deep", "깊은", "عميقة"),
      line: t(
        "A deep pot for soup that takes the afternoon",
        "오후 내내 끓이는 국물을 위한 깊은 냄비예요.",
        "قدر عميقة لحساء يأخذ وقت العصر كله",
      ),
      story: t(
        "The lid is heavy and fits like a thought: steam gathers under it, turns to drops and falls back on what is cooking. You may go for a walk.",
        "뚜껑이 묵직하고 꼭 맞아요. 김이 그 아래 모였다가 방울져 음식 위로 다시 떨어져요. 그사이 산책을 다녀와도 돼요.",
        "غطاؤها ثقيل محكم: يجتمع البخار تحته ويصير قطرات تعود إلى ما يُطهى. يمكنك أن تخرج للمشي.",
      ),
      feature: t("A lid that bastes by itself", "저절로 국물을 끼얹는 뚜껑", "غطاء يسقي الطعام وحده"),
      priceFactor: 1.15,
      shape: { deep: 1.05, wide: 0.96, knob: 2 },
    },
    {
      code: "shallow",
      name: t("shallow", "낮은", "ضحلة"),
      line: t(
        "A wide, shallow pot that goes from flame to table",
        "불에서 식탁으로 바로 옮기는 넓고 낮은 냄비예요.",
        "قدر واسعة ضحلة تنتقل من النار إلى المائدة",
      ),
      story: t(
        "Everything touches the bottom, so everything browns. Chicken, rice, peppers, in that order; then set it down in the middle and hand out spoons.",
        "모든 재료가 바닥에 닿아 고루 노릇해져요. 닭, 쌀, 파프리카 순서로 넣고, 다 되면 한가운데 놓고 숟가락을 돌리세요.",
        "كل شيء فيها يلامس القاع فيحمرّ كله. دجاج ثم أرز ثم فلفل بهذا الترتيب، وبعدها ضعها في الوسط ووزّع الملاعق.",
      ),
      feature: t("30 cm of even heat", "30 cm에 고루 퍼지는 열", "30 سم من الحرارة المتساوية"),
      shape: { deep: 0.66, wide: 1.12, knob: 3, dome: 0.8 },
    },
    {
      code: "round",
      name: t("round-bellied", "둥근", "مستديرة"),
      line: t(
        "A round-bellied pot with a high lid for rice and stews",
        "밥과 찜을 위한, 배가 둥글고 뚜껑이 높은 냄비예요.",
        "قدر مستديرة البطن بغطاء عالٍ للأرز واليخنات",
      ),
      story: t(
        "The belly lets the boil roll round instead of over, and the high lid gives the rice room to stand up. At the bottom waits the crust that families argue about.",
        "둥근 배 덕에 끓어 넘치는 대신 안에서 돌고 돌아요. 높은 뚜껑 아래서 밥알이 꼿꼿이 서고요. 바닥에는 서로 먹겠다고 다투는 누룽지가 기다려요.",
        "يجعل بطنها الغليان يدور ولا يفيض، ويترك غطاؤها العالي للأرز أن ينهض. وفي القاع تنتظر القشرة التي تتنازع عليها العائلات.",
      ),
      feature: t("The best crust at the bottom of the rice", "바삭한 누룽지까지 잘 나와요", "أطيب قشرة في قاع الأرز"),
      priceFactor: 0.9,
      shape: { belly: 1, deep: 0.84, dome: 1.35, grooves: 2 },
    },
    {
      code: "long",
      name: t("", "", ""),
      noun: { ...t("saucepan", "편수 냄비", "قدر بمقبض طويل"), gender: "f" },
      line: t(
        "A small pot with a long handle, for one hand and one portion",
        "한 손에 들고 한 사람 몫을 끓이는 편수 냄비예요.",
        "قدر صغيرة بمقبض طويل ليد واحدة وحصة واحدة",
      ),
      story: t(
        "Milk, porridge, two eggs, the sauce you will not admit came from a packet. The handle is long enough to be cool and has a hole, because it should hang.",
        "우유, 죽, 달걀 두 개, 봉지에서 나왔다고는 말하지 않을 소스. 손잡이는 뜨겁지 않을 만큼 길고, 걸어 두라고 구멍을 냈어요.",
        "حليب أو عصيدة أو بيضتان أو صلصة لن تعترف أنها من كيس. مقبضها طويل فلا يسخن، وفيه ثقب لأن مكانها معلّقة.",
      ),
      feature: t("Pouring lip on both sides", "양쪽으로 따르는 입", "حافة صبّ من الجانبين"),
      priceFactor: 0.6,
      shape: { long: 1, deep: 0.78, wide: 0.78, knob: 3, dome: 0.7 },
    },
  ],
  makings: [
    {
      code: "enamelled",
      name: t("enamelled iron", "법랑 무쇠", "من الحديد المطلي"),
      line: t("in cast iron under three coats of enamel", "법랑을 세 번 입힌 무쇠로 만든", "من حديد مصبوب بثلاث طبقات من المينا"),
      story: t(
        "Iron holds the heat, enamel holds nothing against you: no seasoning, no rust, tomatoes welcome. Pale inside, so you can see the moment the onions turn.",
        "무쇠는 열을 품고, 법랑은 까다롭지 않아요. 길들일 필요도 녹슬 걱정도 없고 토마토도 괜찮아요. 안이 밝아 양파 색이 변하는 순간이 보여요.",
        "الحديد يحفظ الحرارة والمينا لا تؤاخذك: لا تشحيم ولا صدأ، والطماطم مرحّب بها. باطنها فاتح فترى لحظة يتغيّر لون البصل.",
      ),
      feature: t("Pale inside: you see what browns", "안이 밝아 익는 빛깔이 보여요", "باطن فاتح ترى فيه ما يحمرّ"),
      material: t("Cast iron, enamel", "무쇠, 법랑", "حديد مصبوب ومينا"),
      care: t("Any stove and oven; wash by hand", "모든 열원과 오븐 사용 가능, 손세척", "لكل المواقد والأفران، وتُغسل باليد"),
      priceFactor: 1.3,
      drawn: "enamel",
      colours: ["indigo", "persimmon", "pine", "milk", "mustard"],
    },
    {
      code: "iron",
      name: t("cast-iron", "무쇠", "من الحديد المصبوب"),
      line: t(
        "in bare cast iron, seasoned with flaxseed oil",
        "아마씨유로 길들인 무쇠로 만든",
        "من حديد مصبوب عُولج بزيت بذر الكتّان",
      ),
      story: t(
        "Black, rough and faithful. Each meal makes it better at the next, and it will be handed on with arguments.",
        "검고 거칠고 의리 있어요. 한 끼 할 때마다 다음 끼니를 더 잘하게 되고, 언젠가 서로 물려받겠다고 다투게 돼요.",
        "سوداء خشنة وفيّة. كل وجبة تجعلها أمهر في التالية، وسيتنازع عليها الورثة.",
      ),
      feature: t("Better with every meal", "쓸수록 길이 들어요", "تتحسّن مع كل وجبة"),
      material: t("Cast iron, flaxseed oil", "무쇠, 아마씨유", "حديد مصبوب وزيت بذر الكتّان"),
      care: t(
        "Rinse hot, dry on the flame, a drop of oil",
        "뜨거운 물로 헹궈 불에 말리고 기름 한 방울",
        "تُشطف بماء حار وتُجفّف على النار بقطرة زيت",
      ),
      drawn: "iron",
      colours: ["ink", "charcoal"],
    },
    {
      code: "clay",
      name: t("clay", "내열 토기", "من الفخار"),
      line: t("in flameproof clay", "직화에 강한 내열토로 빚은", "من فخار يحتمل النار"),
      story: t(
        "Clay warms slowly and gives it back slowly; the stew goes on simmering after the gas is off. Soak it before the first time, and then it is yours.",
        "흙은 천천히 데워지고 천천히 내줘요. 불을 꺼도 찌개가 한참 더 보글거려요. 처음 한 번만 물에 담가 두면 그다음부터는 내 것이 돼요.",
        "يسخن الفخار على مهل ويردّ الحرارة على مهل، فتظلّ اليخنة تغلي بعد إطفاء الغاز. انقعها قبل أول مرة ثم هي لك.",
      ),
      feature: t("Simmers on with the flame off", "불을 꺼도 한참 끓어요", "تواصل الغليان بعد إطفاء النار"),
      material: t("Flameproof stoneware", "내열 도기", "خزف مقاوم للنار"),
      care: t(
        "Gas and oven; never from cold to hot",
        "가스와 오븐용, 급격한 온도 변화 금지",
        "للغاز والفرن، ولا تُنقل من البرد إلى الحر",
      ),
      priceFactor: 0.8,
      drawn: "stoneware",
      colours: ["clay", "charcoal", "sand"],
    },
  ],
  moments: [
    t(
      "For Sundays, and for the Mondays that eat what is left.",
      "일요일을 위해, 그리고 남은 걸 먹는 월요일을 위해 만들었어요.",
      "لأيام الأحد، ولأيام الاثنين التي تأكل ما بقي.",
    ),
    t(
      "The one you take to the friends with the new baby, full.",
      "아기가 태어난 친구네에, 가득 채워 들고 가는 냄비예요.",
      "تلك التي تحملها ملأى إلى الأصدقاء ذوي المولود الجديد.",
    ),
    t(
      "Put beans in it before work and you are a different person by evening.",
      "출근 전에 콩을 넣어 두세요. 저녁엔 다른 사람이 되어 있어요.",
      "ضع فيها الفول قبل العمل تكن مساءً شخصًا آخر.",
    ),
  ],
  features: [
    t("Guaranteed for as long as you cook", "요리하는 동안 내내 보증해요", "ضمان ما دمت تطبخ"),
    t("Works on gas, ceramic and open fire", "가스·하이라이트·모닥불 사용 가능", "على الغاز والسيراميك والنار المكشوفة"),
    t("Lids and knobs can be ordered alone", "뚜껑과 꼭지만 따로 살 수 있어요", "أغطيتها ومقابضها تُطلب منفردة"),
  ],
  facts: [],
  sizes: {
    name: t("Size", "크기", "الحجم"),
    sizes: [
      {
        code: "2",
        name: t("For two", "2인", "لاثنين"),
        measure: t("20 cm, 2.2 l", "20 cm, 2.2 l", "20 سم، 2.2 ل"),
        priceFactor: 0.8,
        weightFactor: 0.75,
      },
      {
        code: "6",
        name: t("For six", "6인", "لستة"),
        measure: t("26 cm, 5.2 l", "26 cm, 5.2 l", "26 سم، 5.2 ل"),
        priceFactor: 1.2,
        weightFactor: 1.3,
      },
    ],
  },
  inUse: t("simmering with the spoon in it", "숟가락을 꽂은 채 보글보글 끓는", "تغلي على مهل والملعقة فيها"),
};
