import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const tumbler: Family = {
  code: "tumbler",
  category: "home/kitchen/glassware",
  quota: 7,
  noun: { ...t("tumblers, pair", "잔 한 쌍", "طقم كأسين"), gender: "m" },
  search: "グラス コップ タンブラー ガラス water glass juice glasses 유리컵 물컵 글라스 كاسات كأس ماء زجاج",
  brand: "vidra",
  sellers: ["lys-glas"],
  price: 3800,
  weightGrams: 520,
  silhouette: "tumbler",
  designs: [
    {
      code: "cut",
      name: t("cut", "커팅", "بأوجه"),
      line: t("A pair of tall glasses with ten cut faces", "면을 열 개 낸 긴 잔 한 쌍이에요.", "كأسان طويلتان بعشرة أوجه"),
      story: t(
        "Each face is ground on a stone wheel and left a little satin, so the fingers know where they are. In low sun they throw a fan of light across the cloth.",
        "면마다 돌바퀴에 갈아 살짝 보송하게 두었어요. 손가락이 제자리를 알아요. 해가 낮게 들면 식탁보 위로 빛이 부채처럼 퍼져요.",
        "يُصقل كل وجه على عجلة حجرية ويُترك ملمسه حريريًا لتعرف الأصابع موضعها. وفي شمس العصر ترسمان على المفرش مروحة من ضوء.",
      ),
      feature: t("Ten faces, ground on stone", "돌에 갈아 낸 열 개의 면", "عشرة أوجه صُقلت على الحجر"),
      priceFactor: 1.3,
      shape: { cuts: 10, tall: 1 },
    },
    {
      code: "ringed",
      name: t("ringed", "고리", "بحلقات"),
      line: t(
        "A pair of glasses with five rings to hold by",
        "고리 다섯 줄이 손에 감기는 잔 한 쌍이에요.",
        "كأسان بخمس حلقات تُمسكان منها",
      ),
      story: t(
        "The rings are pressed while the glass is soft; wet hands cannot lose it. They narrow towards the foot and so stack by twos in the cupboard.",
        "유리가 말랑할 때 고리를 눌러 새겨서 젖은 손에서도 미끄러지지 않아요. 아래로 갈수록 좁아져 찬장에 둘씩 포개져요.",
        "تُضغط الحلقات والزجاج ليّن، فلا تفلتان من يد مبتلّة. تضيقان نحو القاعدة فتتراصّان اثنتين اثنتين في الخزانة.",
      ),
      feature: t("Sure in a wet hand, and it stacks", "젖은 손에도 든든하고 포개져요", "ثابتتان في اليد المبتلّة وتتراصّان"),
      shape: { rings: 5, foot: 0.72, tall: 0.92 },
    },
    {
      code: "round",
      name: t("round", "둥근", "مستدير"),
      line: t(
        "A pair of low, round glasses like soap bubbles",
        "비눗방울처럼 낮고 둥근 잔 한 쌍이에요.",
        "كأسان منخفضتان مستديرتان كفقاعتين",
      ),
      story: t(
        "Blown without a mould, and so never quite a circle. They rock very slightly when set down, and then decide to stay.",
        "틀 없이 불어서 완전한 원은 하나도 없어요. 내려놓으면 아주 살짝 흔들리다가, 그만 머물기로 해요.",
        "نُفختا بلا قالب فليس فيهما دائرة تامة. تتمايلان قليلًا حين توضعان ثم تقرّران البقاء.",
      ),
      feature: t("Blown by mouth, no two alike", "입으로 불어 모양이 저마다 달라요", "منفوختان بالفم ولا تتطابق اثنتان"),
      priceFactor: 1.2,
      shape: { belly: 0.3, tall: 0.72, foot: 0.8 },
    },
    {
      code: "waisted",
      name: t("waisted", "허리", "بخصر"),
      line: t("A pair of glasses drawn in at the waist", "허리를 잘록하게 잡은 잔 한 쌍이에요.", "كأسان مشدودتا الخصر"),
      story: t(
        "The waist is where the hand goes without looking. Above it the glass opens for ice and mint; below it there is a foot thick enough to be put down with conviction.",
        "보지 않아도 손이 가는 자리가 허리예요. 그 위로는 얼음과 민트가 들어갈 만큼 벌어지고, 아래로는 힘주어 내려놓아도 좋은 두툼한 굽이 있어요.",
        "الخصر حيث تمضي اليد بلا نظر. وفوقه تنفتح الكأس للثلج والنعناع، وتحته قاعدة سميكة توضع بثقة.",
      ),
      feature: t("A heavy foot, hard to knock over", "굽이 묵직해 잘 넘어지지 않아요", "قاعدة ثقيلة يصعب إسقاطها"),
      priceFactor: 1.1,
      shape: { step: 0.3, tall: 1.1, floor: 1 },
    },
  ],
  makings: [
    {
      code: "clear",
      name: t("clear glass", "맑은 유리", "من زجاج صافٍ"),
      line: t(
        "in clear glass, fired smooth at the lip",
        "입 닿는 곳을 불로 다듬은 맑은 유리로 만든",
        "من زجاج صافٍ صُقلت حافته بالنار",
      ),
      story: t(
        "Soda glass without lead. The lip is melted once more at the end, so that nothing stands between you and the water.",
        "납을 넣지 않은 소다 유리예요. 마지막에 입술 닿는 곳을 한 번 더 녹여, 물과 나 사이에 아무것도 걸리지 않아요.",
        "زجاج صوديّ بلا رصاص. تُذاب حافته مرة أخرى في النهاية كي لا يقف شيء بينك وبين الماء.",
      ),
      feature: t("Fire-polished lip", "불로 다듬은 입술", "حافة مصقولة بالنار"),
      material: t("Soda-lime glass", "소다 석회 유리", "زجاج صودا الجير"),
      care: t("Dishwasher safe", "식기세척기 사용 가능", "آمن في غسالة الصحون"),
      drawn: "glass",
      colours: ["clear", "fog", "sky"],
    },
    {
      code: "tinted",
      name: t("tinted glass", "색유리", "من زجاج ملوّن"),
      line: t("in glass tinted through and through", "속까지 물들인 색유리로 만든", "من زجاج لُوّن حتى عمقه"),
      story: t(
        "The colour is in the glass, not on it: copper for the green, a thread of iron for the amber. Stacked, the two of them make a third shade.",
        "색은 겉이 아니라 유리 속에 있어요. 초록은 구리, 호박색은 실오라기만 한 철이 내요. 둘을 포개면 세 번째 색이 나와요.",
        "اللون في الزجاج لا عليه: النحاس للأخضر وخيط من الحديد للكهرماني. وإذا تراصّتا صنعتا لونًا ثالثًا.",
      ),
      feature: t("Coloured in the melt, never fades", "녹일 때 넣은 색이라 바래지 않아요", "لون من الصهر لا يبهت"),
      material: t("Soda-lime glass, coloured in the melt", "소다 석회 유리, 용융 착색", "زجاج ملوّن عند الصهر"),
      care: t("Dishwasher safe", "식기세척기 사용 가능", "آمن في غسالة الصحون"),
      priceFactor: 1.15,
      drawn: "glass",
      colours: ["amber", "sage", "rose", "sea"],
    },
  ],
  moments: [
    t(
      "For water, mostly; for the good lemonade when it is made.",
      "주로 물을 위한 잔이에요. 제대로 만든 레모네이드가 있는 날이면 더 좋고요.",
      "للماء غالبًا، ولليمونادة الجيدة حين تُصنع.",
    ),
    t(
      "Set one by the bed and one by the person who forgets to drink.",
      "하나는 머리맡에, 하나는 물 마시기를 잊는 사람 곁에 놓아 주세요.",
      "ضع واحدة قرب السرير وأخرى قرب من ينسى أن يشرب.",
    ),
    t(
      "They make tap water look like a decision.",
      "수돗물도 일부러 고른 물처럼 보이게 해요.",
      "تجعلان ماء الصنبور يبدو اختيارًا.",
    ),
    t(
      "For a balcony at six, when the ice is the loudest thing there is.",
      "얼음 소리가 가장 큰 소리인, 여섯 시 발코니를 위한 잔이에요.",
      "لشرفة في السادسة حيث صوت الثلج هو الأعلى.",
    ),
  ],
  features: [
    t("Replace one: we sell singles by post", "하나가 깨지면 낱개로 보내 드려요", "إن انكسرت واحدة أرسلنا لك بديلتها"),
    t("A third of it was windows once", "삼분의 일은 한때 창유리였어요", "ثلثه كان نوافذ ذات يوم"),
    t("Tested in boiling water, twice", "끓는 물에 두 번 시험했어요", "اختُبر مرتين في الماء المغلي"),
  ],
  facts: [
    { name: t("In the box", "구성", "في العلبة"), value: t("2 glasses", "2개", "كأسان") },
    { name: t("Capacity", "용량", "السعة"), value: t("240–360 ml", "240–360 ml", "240–360 مل") },
  ],
  inUse: t("filled beside a cut lemon", "레몬 곁에서 가득 채운", "مملوءتان بجوار ليمونة مقطوعة"),
};
