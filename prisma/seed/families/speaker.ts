import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const speaker: Family = {
  code: "speaker",
  category: "play/sound",
  quota: 5,
  noun: { ...t("speaker", "스피커", "مكبّر صوت"), gender: "m" },
  search: "スピーカー ブルートゥース ラジオ 音響 bluetooth hifi radio 블루투스 오디오 라디오 سماعة بلوتوث راديو",
  brand: "oriel",
  sellers: ["pado-audio"],
  price: 18900,
  weightGrams: 3100,
  silhouette: "speaker",
  designs: [
    {
      code: "shelf",
      name: t("shelf", "책장", "للرفّ"),
      line: t(
        "A speaker for the bookshelf, with two drivers and no opinions",
        "유닛 두 개로 들려주는 책장용 스피커예요. 소리에 참견하지 않아요.",
        "مكبّر لرفّ الكتب بمجهارين وبلا رأي خاص",
      ),
      story: t(
        "It was voiced with one cello record and one radio announcer, until both sounded as if they had come in and sat down. Books on either side do it good.",
        "첼로 음반 한 장과 라디오 진행자 한 사람의 목소리로 맞췄어요. 둘 다 방에 들어와 앉은 듯 들릴 때까지요. 양옆에 책을 두면 더 좋아요.",
        "ضُبط صوته على أسطوانة تشيلو وصوت مذيع واحد حتى بدا كلاهما كأنه دخل وجلس. والكتب على جانبيه تنفعه.",
      ),
      feature: t("Two drivers, amplifier inside", "유닛 두 개, 앰프 내장", "مجهاران ومضخّم داخلي"),
      priceFactor: 1.3,
      shape: { kind: 1 },
    },
    {
      code: "portable",
      name: t("portable", "휴대용", "محمول"),
      line: t(
        "A speaker with a strap that goes where the evening goes",
        "저녁이 옮겨 가는 대로 들고 다니는 가죽끈 스피커예요.",
        "مكبّر بحزام يذهب حيث تذهب السهرة",
      ),
      story: t(
        "Sound leaves it evenly all round, so nobody has the good seat. One knob: turn it on, turn it up, turn it down, go to bed.",
        "소리가 사방으로 고르게 퍼져서 명당이 따로 없어요. 손잡이는 하나예요. 켜고, 키우고, 줄이고, 자러 가면 돼요.",
        "يخرج الصوت منه بالتساوي من كل جهة، فلا مقعد أفضل من مقعد. زرّ واحد: شغّل، ارفع، اخفض، ونَم.",
      ),
      feature: t("Eighteen hours on one charge", "한 번 충전으로 열여덟 시간", "ثماني عشرة ساعة بشحنة واحدة"),
      priceFactor: 0.8,
      shape: { kind: 2 },
    },
    {
      code: "tabletop",
      name: t("tabletop", "탁상", "للطاولة"),
      noun: { ...t("radio", "라디오", "راديو"), gender: "m" },
      line: t(
        "A tabletop radio with slats, a dial and one large brass knob",
        "나무 살과 눈금판, 커다란 황동 손잡이를 단 탁상 라디오예요.",
        "راديو طاولة بشرائح خشبية ومؤشّر وزرّ نحاسي كبير",
      ),
      story: t(
        "The needle crosses the dial at the speed of patience, and stations from three countries wait on it. It also takes whatever your telephone is playing.",
        "바늘이 느긋하게 눈금판을 건너면 세 나라 방송이 기다려요. 휴대전화에서 트는 음악도 받아 들려줘요.",
        "تعبر الإبرة المؤشّر بسرعة الصبر، وتنتظر عليه محطات من ثلاث دول. ويستقبل أيضًا ما يعزفه هاتفك.",
      ),
      feature: t("FM, DAB+ and Bluetooth", "FM, DAB+, 블루투스", "إف إم وDAB+ وبلوتوث"),
      priceFactor: 1.1,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "wood",
      name: t("wooden", "원목", "من الخشب"),
      line: t("in solid, oiled wood", "기름 먹인 원목으로 짠", "من خشب صلب مزيّت"),
      story: t(
        "Eighteen millimetres of wood, mitred at forty-five degrees and glued before the cranes start. Rap it with a knuckle: it answers once.",
        "18밀리미터 원목을 45도로 맞대어 크레인이 움직이기 전에 붙여요. 손마디로 두드리면 한 번만 대답해요.",
        "ثمانية عشر ملّيمترًا من الخشب، مقطوعة على خمس وأربعين درجة وملصقة قبل أن تبدأ الرافعات. اطرقها بمفصلك تُجبك مرة واحدة.",
      ),
      feature: t("Mitred cabinet, 18 mm thick", "두께 18 mm, 연귀로 맞춘 통", "صندوق بسماكة 18 مم"),
      material: t("Solid oak, walnut or cherry, steel", "오크·월넛·체리 원목, 스틸", "بلوط أو جوز أو كرز صلب وفولاذ"),
      care: t("Dust with a dry cloth", "마른 천으로 먼지를 닦아 주세요", "يُمسح بقماش جاف"),
      drawn: "wood",
      colours: ["oak", "walnut", "cherry"],
    },
    {
      code: "lacquer",
      name: t("lacquered", "래커", "مطلي باللكر"),
      line: t("under six coats of lacquer", "래커를 여섯 번 입힌", "تحت ست طبقات من اللكر"),
      story: t(
        "Each coat dries overnight and is sanded by hand. The last is left a little matt, like the inside of a shell.",
        "한 겹 칠할 때마다 하룻밤 말리고 손으로 갈아요. 마지막 겹은 조개 속처럼 살짝 무광으로 남겨요.",
        "تجفّ كل طبقة ليلة وتُصنفر باليد. والأخيرة تُترك قليلة اللمعان كباطن صدفة.",
      ),
      feature: t("Six coats, sanded by hand", "손으로 갈아 가며 여섯 번 칠했어요", "ست طبقات مصنفرة باليد"),
      material: t("Lacquered birch ply, steel", "래커 칠한 자작 합판, 스틸", "خشب بتولا مطلي وفولاذ"),
      care: t("Wipe with a soft damp cloth", "부드러운 젖은 천으로 닦아 주세요", "يُمسح بقماش ناعم رطب"),
      priceFactor: 0.92,
      drawn: "plastic",
      colours: ["sea", "milk", "persimmon", "ink", "sage"],
    },
    {
      code: "linen",
      name: t("linen-wrapped", "리넨", "مكسوّ بالكتّان"),
      line: t("wrapped in woven linen", "짠 리넨으로 감싼", "مكسوّ بكتّان منسوج"),
      story: t(
        "The cloth is stretched on while damp and dries as tight as a drum. It is what radios wore before plastic, and they looked better at parties.",
        "천을 축축할 때 씌우면 마르면서 북처럼 팽팽해져요. 플라스틱이 나오기 전 라디오는 다 이런 옷을 입었어요.",
        "يُشدّ القماش رطبًا فيجفّ مشدودًا كالطبل. هكذا كانت أجهزة الراديو تلبس قبل البلاستيك، وكانت أجمل في السهرات.",
      ),
      feature: t("Cloth can be replaced in an evening", "천은 하룻저녁이면 갈 수 있어요", "يُستبدل القماش في أمسية واحدة"),
      material: t("Linen over birch ply, steel", "자작 합판에 리넨, 스틸", "كتّان على خشب بتولا وفولاذ"),
      care: t("Vacuum gently with a soft brush", "부드러운 솔로 살살 빨아들여 주세요", "يُنظَّف بمكنسة وفرشاة ناعمة"),
      drawn: "linen",
      colours: ["oat", "moss", "charcoal", "rust"],
    },
  ],
  moments: [
    t(
      "For kitchens where somebody always sings along.",
      "늘 누군가 따라 부르는 부엌에 두세요.",
      "للمطابخ التي يدندن فيها أحدهم دائمًا.",
    ),
    t(
      "Play one record all the way through, the way it was meant.",
      "음반 한 장을 처음부터 끝까지 들어 보세요.",
      "استمع إلى أسطوانة كاملة كما أُريد لها.",
    ),
    t(
      "A present for the person who still makes mixes.",
      "아직도 선곡표를 만드는 사람에게 선물하세요.",
      "هدية لمن ما زال يصنع قوائم أغانٍ بيده.",
    ),
  ],
  features: [
    t("Bluetooth 5.3 and a plain cable", "블루투스 5.3과 유선 연결", "بلوتوث 5.3 وسلك عادي"),
    t("Two of them make a stereo pair", "두 대를 짝지으면 스테레오", "اثنان منه يصيران زوجًا ستيريو"),
    t(
      "Drivers and battery can be replaced with a screwdriver",
      "드라이버 하나로 유닛과 배터리를 갈아요",
      "تُستبدل المجاهير والبطارية بمفك",
    ),
  ],
  facts: [
    { name: t("Power", "출력", "القدرة"), value: t("2 × 30 W", "2 × 30 W", "2 × 30 واط") },
    { name: t("Range", "재생 대역", "المدى"), value: t("48 Hz – 22 kHz", "48 Hz – 22 kHz", "48 هرتز – 22 كيلوهرتز") },
  ],
  inUse: t("on a shelf among books", "책 사이 선반에 놓인", "على رفّ بين الكتب"),
};
