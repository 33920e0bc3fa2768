import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const towel: Family = {
  code: "towel",
  category: "home/bed-bath/towels",
  quota: 5,
  noun: { ...t("towels", "타월 세트", "طقم مناشف"), gender: "m" },
  search: "タオル バスタオル 手ぬぐい ハンドタオル bath towel hammam peshtemal 수건 목욕수건 페슈테말 منشفة فوطة بشكير",
  brand: "linho",
  sellers: ["pamuk-evi"],
  price: 5200,
  weightGrams: 1350,
  silhouette: "towel",
  designs: [
    {
      code: "bordered",
      name: t("bordered", "띠 장식", "بحاشية"),
      line: t(
        "Three towels with a flat-woven border",
        "납작하게 짠 띠를 두른 타월 세 장이에요.",
        "ثلاث مناشف بحاشية منسوجة مسطّحة",
      ),
      story: t(
        "One for the bath, one for the hands and one that everybody pretends is for guests. The border is where the loops rest and where your thumb goes when you shake it out.",
        "목욕용 한 장, 손 닦는 용 한 장, 그리고 손님용이라고들 하는 한 장이에요. 띠는 올이 쉬는 자리이자, 털 때 엄지가 닿는 자리예요.",
        "واحدة للاستحمام وواحدة لليدين وواحدة يدّعي الجميع أنها للضيوف. والحاشية موضع استراحة الخيوط وموضع إبهامك حين تنفضها.",
      ),
      feature: t("Bath, hand and guest towel", "목욕용, 손용, 손님용 한 장씩", "للاستحمام ولليدين وللضيوف"),
      shape: { kind: 1 },
    },
    {
      code: "hamam",
      name: t("hamam", "하맘", "حمّام"),
      noun: { ...t("towel", "타월", "منشفة"), gender: "f" },
      line: t("A flat hamam towel with knotted fringe", "술을 매듭지은 납작한 하맘 타월이에요.", "منشفة حمّام مسطّحة بهُدب معقود"),
      story: t(
        "It folds to the size of a paperback and dries before you do. At the beach it is a skirt, on the train a pillow, at home a towel again.",
        "접으면 문고판만 하고, 몸보다 먼저 말라요. 바닷가에선 치마, 기차에선 베개, 집에선 다시 수건이 돼요.",
        "تُطوى بحجم كتاب جيب وتجفّ قبلك. على الشاطئ إزار، وفي القطار وسادة، وفي البيت منشفة من جديد.",
      ),
      feature: t("Folds to the size of a paperback", "접으면 문고판만 해요", "تُطوى بحجم كتاب صغير"),
      priceFactor: 0.72,
      shape: { kind: 2 },
    },
    {
      code: "roll",
      name: t("rolled", "롤", "ملفوفة"),
      line: t(
        "Three hand towels, rolled and ready on the shelf",
        "돌돌 말아 선반에 두는 손수건 크기 타월 세 장이에요.",
        "ثلاث مناشف يد ملفوفة جاهزة على الرفّ",
      ),
      story: t(
        "Rolled they take half the shelf and come out in one pull. They are woven a little longer than usual, so that the roll is fat and the towel is never short.",
        "말아 두면 선반을 반만 차지하고 한 번에 쏙 빠져요. 조금 길게 짜서 도톰하게 말리고 모자람이 없어요.",
        "ملفوفةً تأخذ نصف الرفّ وتخرج بسحبة واحدة. نُسجت أطول من المعتاد قليلًا لتكون اللفّة ممتلئة والمنشفة وافية.",
      ),
      feature: t("Three of 50 × 110 cm", "50 × 110 cm 세 장", "ثلاث بقياس 50 × 110 سم"),
      priceFactor: 0.85,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "terry",
      name: t("terry", "테리", "من قماش البشكير"),
      line: t("in deep cotton terry", "올이 깊은 면 테리로 짠", "من بشكير قطني عميق الوبر"),
      story: t(
        "Zero-twist yarn, so the loops open like grass after rain. They drink more than their weight and give it back on the roof within the hour.",
        "꼬지 않은 실이라 올이 비 온 뒤 풀처럼 일어나요. 제 무게보다 많은 물을 머금고, 옥상에서 한 시간이면 다 내놓아요.",
        "خيط بلا برم تنفتح عُراه كالعشب بعد المطر. تشرب أكثر من وزنها وتعيده على السطح خلال ساعة.",
      ),
      feature: t("Zero-twist loops, 550 g/m²", "무연사 루프, 550 g/m²", "عُرى بلا برم، 550 غ/م²"),
      material: t("100 % Aegean cotton", "에게해 면 100 %", "قطن بحر إيجة 100٪"),
      care: t("Machine wash at 60 °C, no softener", "60 °C 세탁, 유연제는 쓰지 마세요", "يُغسل على 60 °م بلا منعّم"),
      drawn: "terrycloth",
      colours: ["snow", "sage", "sea", "rose"],
    },
    {
      code: "waffle",
      name: t("waffle", "와플", "بنسيج الوافل"),
      line: t("in waffle-woven cotton", "와플 조직 면으로 짠", "من قطن بنسجة الوافل"),
      story: t(
        "The squares hold air while they are dry and water while they are wet. Light for the gym, quick on the radiator.",
        "네모 칸이 마르면 공기를, 젖으면 물을 담아요. 운동 갈 때 가볍고 라디에이터 위에서 금세 말라요.",
        "مربّعاتها تحمل الهواء جافة والماء مبللة. خفيفة للنادي سريعة على المدفأة.",
      ),
      feature: t("Dries in half the time", "절반의 시간에 말라요", "تجفّ في نصف الوقت"),
      material: t("100 % cotton, waffle weave", "면 100 %, 와플 조직", "قطن 100٪ بنسجة الوافل"),
      care: t("Machine wash at 60 °C", "60 °C 세탁기 사용 가능", "يُغسل في الغسالة على 60 °م"),
      priceFactor: 0.9,
      drawn: "canvas",
      colours: ["oat", "charcoal", "clay", "sky"],
    },
    {
      code: "linen",
      name: t("linen-blend", "리넨 혼방", "بالكتّان"),
      line: t("in cotton and linen, half and half", "면과 리넨을 반씩 섞어 짠", "من قطن وكتّان مناصفة"),
      story: t(
        "Cotton to drink, linen to dry. It feels brisk at first, as a towel should in a house with a sauna.",
        "면은 물을 마시고 리넨은 말려 줘요. 처음엔 까슬해요. 사우나 있는 집 수건은 그래야 해요.",
        "القطن ليشرب والكتّان ليجفّ. ملمسها منعش في البدء كما ينبغي لمنشفة في بيت فيه ساونا.",
      ),
      feature: t("Half linen, brisk and quick to dry", "리넨 절반, 까슬하고 빨리 말라요", "نصفها كتّان، منعشة سريعة الجفاف"),
      material: t("50 % cotton, 50 % linen", "면 50 %, 리넨 50 %", "قطن 50٪، كتّان 50٪"),
      care: t("Machine wash at 40 °C", "40 °C 세탁기 사용 가능", "يُغسل في الغسالة على 40 °م"),
      priceFactor: 1.15,
      drawn: "linen",
      colours: ["sand", "indigo", "moss", "persimmon"],
    },
  ],
  moments: [
    t(
      "For the second-best moment of a bath, getting out.",
      "목욕에서 두 번째로 좋은 순간, 나올 때를 위한 타월이에요.",
      "لثاني أجمل لحظة في الاستحمام: الخروج منه.",
    ),
    t("Hang one where the guests will find it.", "손님 눈에 띄는 자리에 한 장 걸어 두세요.", "علّق واحدة حيث يجدها الضيوف."),
    t(
      "Into the bag for the sea, the pool or the sauna.",
      "바다, 수영장, 사우나 갈 때 가방에 넣으세요.",
      "إلى الحقيبة للبحر أو المسبح أو الساونا.",
    ),
  ],
  features: [
    t("Loop for a hook, sewn into the hem", "단에 박아 넣은 걸이 고리", "عروة للتعليق مخيطة في الحاشية"),
    t("Washed and roof-dried before it is packed", "빨아서 옥상에 말린 뒤 포장해요", "يُغسل ويُجفَّف على السطح قبل التغليف"),
    t("Gets thirstier with every wash", "빨수록 물을 더 잘 빨아들여요", "يزداد امتصاصًا مع كل غسلة"),
  ],
  facts: [
    {
      name: t("Woven in", "짠 곳", "نُسجت في"),
      value: t("Denizli, on shuttle looms", "데니즐리, 북직기", "دنيزلي، على أنوال المكّوك"),
    },
  ],
  inUse: t("in a bright, tiled bathroom", "타일을 붙인 환한 욕실의", "في حمّام مضيء مبلّط"),
};
