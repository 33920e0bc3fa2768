import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const tray: Family = {
  code: "tray",
  category: "home/kitchen/plates",
  quota: 5,
  noun: { ...t("tray", "쟁반", "صينية"), gender: "f" },
  search: "トレー お盆 膳 お膳 serving tray breakfast tray 소반 트레이 쟁반 طبليّة صواني تقديم",
  brand: "soban",
  sellers: ["haneul-works", "lygon-joinery"],
  price: 5200,
  weightGrams: 1300,
  silhouette: "tray",
  designs: [
    {
      code: "handled",
      name: t("handled", "손잡이", "بمقبضين"),
      line: t(
        "A tray with brass grips that leaves both hands calm",
        "황동 손잡이가 있어 두 손이 든든한 쟁반이에요.",
        "صينية بمقبضين من النحاس تُطمئن اليدين",
      ),
      story: t(
        "The walls are mitred and pegged, so nothing rattles when you take the stairs. The grips stand a finger above the rim and clear your knuckles.",
        "모서리를 연귀로 맞추고 나무못을 박아, 계단을 올라도 덜컹거리지 않아요. 손잡이는 테두리보다 손가락 하나만큼 높아 손마디가 닿지 않아요.",
        "زواياها معشّقة ومثبّتة بأوتاد، فلا تهتزّ وأنت تصعد الدرج. ويعلو المقبضان الحافة بمقدار إصبع فلا تحتكّ المفاصل.",
      ),
      feature: t("Solid brass grips", "통황동 손잡이", "مقبضان من نحاس مصمت"),
      priceFactor: 1.15,
      shape: { kind: 1, grips: 1 },
    },
    {
      code: "round",
      name: t("round", "둥근", "مستديرة"),
      line: t("A round tray with a turned lip", "운두를 돌려 깎은 둥근 쟁반이에요.", "صينية مستديرة بحافة مخروطة"),
      story: t(
        "Turned from one board, lip and floor in a single piece, so there is no joint for tea to find. It sits on an ottoman as if it had grown there.",
        "판자 하나를 깎아 바닥과 운두가 한 몸이에요. 찻물이 스며들 틈이 없어요. 발받침 위에 올려 두면 원래 거기 있던 것 같아요.",
        "خُرطت من لوح واحد، الحافة والقاع قطعة واحدة، فلا يجد الشاي فيها فاصلًا يتسرّب منه. وتستقرّ على مقعد القدمين كأنها نبتت هناك.",
      ),
      feature: t("Turned from a single board", "판자 하나를 깎아 만들었어요", "مخروطة من لوح واحد"),
      shape: { kind: 2 },
    },
    {
      code: "footed",
      name: t("footed", "다리", "بأرجل"),
      noun: { ...t("tray table", "소반", "طبليّة"), gender: "f" },
      line: t(
        "A small table for one, on four bowed legs",
        "활처럼 휜 다리 넷으로 선 일인용 소반이에요.",
        "طبليّة لشخص واحد على أربع أرجل مقوّسة",
      ),
      story: t(
        "A soban carries a meal to wherever somebody is: the porch, the bed, the floor by the stove. The legs are bent like a cat's, and hold a grown man who forgot himself.",
        "툇마루든 침대든 난로 앞이든, 사람이 있는 곳으로 밥상을 가져가요. 다리는 고양이 다리처럼 휘었고, 무심코 앉은 어른의 무게도 견뎌요.",
        "تحمل الوجبة إلى حيث يجلس صاحبها: الشرفة أو السرير أو الأرض قرب المدفأة. أرجلها مقوّسة كأرجل القط، وتحتمل رجلًا جلس عليها سهوًا.",
      ),
      feature: t("Stands 24 cm high, carries 80 kg", "높이 24 cm, 80 kg까지 견뎌요", "ارتفاعها 24 سم وتحمل 80 كغ"),
      priceFactor: 2.1,
      shape: { kind: 3 },
    },
    {
      code: "slim",
      name: t("slim", "얇은", "نحيلة"),
      line: t("A slim tray with a slot for the fingers", "손가락이 들어가는 홈을 낸 얇은 쟁반이에요.", "صينية نحيلة بشقّ للأصابع"),
      story: t(
        "It slides beside the toaster and comes out one-handed. The slot is cut where the weight is, so a full pot does not tip it.",
        "토스터 옆 틈에 쏙 들어가고, 한 손으로 꺼내요. 무게가 실리는 자리에 홈을 내서 가득 찬 주전자도 기울지 않아요.",
        "تنزلق بجوار محمّصة الخبز وتخرج بيد واحدة. وقد حُفر الشقّ حيث الثقل، فلا يميل بها إبريق ممتلئ.",
      ),
      feature: t("Stores upright in 6 cm", "6 cm 틈에 세워 두어요", "تُحفظ قائمة في 6 سم"),
      priceFactor: 0.9,
      shape: { kind: 1, grips: 0 },
    },
  ],
  makings: [
    {
      code: "wood",
      name: t("wooden", "원목", "خشبية"),
      line: t("in oiled solid wood", "오일을 먹인 원목으로 만든", "من خشب صلب مدهون بالزيت"),
      story: t(
        "Two coats of linseed oil, a week apart, and a third that you give it yourself at New Year. Rings from cups go with a cloth and a little patience.",
        "아마인유를 일주일 간격으로 두 번 먹였어요. 세 번째는 새해에 직접 발라 주세요. 컵 자국은 천과 약간의 참을성이면 지워져요.",
        "طبقتان من زيت الكتّان بينهما أسبوع، وثالثة تدهنها أنت في رأس السنة. أما آثار الأكواب فتزول بقطعة قماش وقليل من الصبر.",
      ),
      feature: t("Refinish it at home with a cloth", "집에서 천 하나로 다시 손질해요", "تُجدّد في البيت بقطعة قماش"),
      material: t("Solid wood, linseed oil", "원목, 아마인유", "خشب صلب بزيت الكتّان"),
      care: t("Wipe with a damp cloth, dry at once", "젖은 천으로 닦고 바로 말려 주세요", "تُمسح بقماش رطب وتُجفّف فورًا"),
      drawn: "wood",
      colours: ["oak", "walnut", "cherry", "ash"],
    },
    {
      code: "lacquered",
      name: t("lacquered", "옻칠", "مطليّة باللكّ"),
      line: t("under seven coats of lacquer", "옻을 일곱 번 올린", "بسبع طبقات من اللكّ"),
      story: t(
        "Lacquer is a sap that hardens in damp air, one coat a day, each rubbed down with charcoal. The shine lies deep, like a pond's.",
        "옻은 축축한 공기에서 굳는 나무즙이에요. 하루에 한 겹씩 올리고 숯으로 갈아 내요. 윤기가 연못처럼 깊은 데서 올라와요.",
        "اللكّ عصارة شجرة تتصلّب في الهواء الرطب، طبقة في اليوم تُصقل كل منها بالفحم. ولمعانه عميق كلمعان البركة.",
      ),
      feature: t("Hot dishes leave no ring", "뜨거운 그릇을 놓아도 자국이 없어요", "لا تترك الأطباق الساخنة أثرًا عليها"),
      material: t("Wood, natural lacquer", "나무, 천연 옻", "خشب ولكّ طبيعي"),
      care: t("Wash by hand with a soft sponge", "부드러운 스펀지로 손세척해 주세요", "تُغسل باليد بإسفنجة ناعمة"),
      priceFactor: 1.4,
      drawn: "glaze",
      colours: ["ink", "rust", "pine"],
    },
  ],
  moments: [
    t(
      "Breakfast in bed is a skill; this is half of it.",
      "침대에서 먹는 아침도 요령이에요. 그 절반은 이 물건이 해 줘요.",
      "الفطور في السرير مهارة، وهذه نصفها.",
    ),
    t(
      "It carries the tea out, and the day's letters back.",
      "나갈 때는 차를, 들어올 때는 그날의 편지를 날라요.",
      "تحمل الشاي في الذهاب ورسائل اليوم في العودة.",
    ),
    t(
      "Leave it on the hall table: keys have been looking for a home.",
      "현관에 두세요. 열쇠들이 집을 찾고 있었거든요.",
      "دعها على طاولة المدخل، فالمفاتيح تبحث عن بيت.",
    ),
  ],
  features: [
    t("Felt feet that spare the table", "식탁을 지키는 펠트 발", "قواعد من اللباد تصون الطاولة"),
    t("Food-safe finish inside and out", "식품에 안전한 마감", "تشطيب آمن للطعام من الداخل والخارج"),
    t("Wood from forests that are replanted", "다시 심는 숲에서 온 나무", "خشب من غابات يُعاد غرسها"),
  ],
  facts: [],
  inUse: t("carried out with bread and tea", "빵과 차를 얹어 내온", "وعليها خبز وشاي"),
};
