import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const fountainPen: Family = {
  code: "pen",
  category: "daily/desk",
  quota: 4,
  noun: { ...t("fountain pen", "만년필", "قلم حبر سائل"), gender: "m" },
  search: "万年筆 ペン 筆記具 ink pen nib 펜 잉크펜 ريشة قلم",
  brand: "kumo",
  sellers: ["kumo-bunko", "de-werf"],
  price: 7400,
  weightGrams: 90,
  silhouette: "pen",
  designs: [
    {
      code: "pocket",
      name: t("pocket", "포켓", "للجيب"),
      line: t(
        "A pen that is short in the pocket and long in the hand",
        "주머니에선 짧고 손에선 길어지는 만년필이에요.",
        "قلم قصير في الجيب طويل في اليد",
      ),
      story: t(
        "Post the cap and it grows by a third. The clip is folded from one strip of brass and lets go only when you mean it.",
        "뚜껑을 뒤에 꽂으면 길이가 삼분의 일 늘어나요. 클립은 황동 한 장을 접어 만들어 빼려고 할 때만 빠져요.",
        "ثبّت الغطاء على طرفه الآخر فيطول ثلثًا. والمشبك مطويّ من شريط نحاسي واحد ولا يفلت إلا حين تريد.",
      ),
      feature: t("Posts to full length", "뚜껑을 꽂으면 제 길이가 돼요", "يبلغ طوله الكامل بتثبيت الغطاء"),
      shape: { kind: 1 },
    },
    {
      code: "broad",
      name: t("stout", "굵은", "غليظ"),
      line: t(
        "A stout pen for long letters and tired hands",
        "긴 편지와 지친 손을 위한 굵은 만년필이에요.",
        "قلم غليظ للرسائل الطويلة واليد المتعبة",
      ),
      story: t(
        "A thick barrel asks less of the fingers. The ink holds for forty pages, which is a letter and an apology for writing so much.",
        "몸통이 굵으면 손가락 힘이 덜 들어요. 잉크는 마흔 장을 쓸 만큼 들어가요. 긴 편지 한 통에, 길어서 미안하다는 말까지 쓸 수 있어요.",
        "البدن الغليظ يريح الأصابع. ويكفي حبره أربعين صفحة: رسالة، واعتذار عن طولها.",
      ),
      feature: t("Ink for forty pages", "마흔 장을 쓰는 잉크 용량", "حبر يكفي أربعين صفحة"),
      priceFactor: 1.25,
      shape: { kind: 2 },
    },
    {
      code: "slim",
      name: t("slim", "가는", "نحيل"),
      line: t(
        "A slim pen for margins, ledgers and diaries",
        "여백과 장부와 일기를 위한 가는 만년필이에요.",
        "قلم نحيل للهوامش والدفاتر واليوميات",
      ),
      story: t(
        "The nib is extra fine: it draws a line as thin as a hair and starts at the first touch, even after a fortnight's holiday.",
        "펜촉은 EF예요. 머리카락처럼 가는 선을 긋고, 보름 휴가 뒤에도 첫 획부터 나와요.",
        "ريشته دقيقة جدًا: ترسم خطًا برقّة الشعرة وتبدأ من أول لمسة، ولو بعد إجازة أسبوعين.",
      ),
      feature: t("Extra-fine nib", "EF 펜촉", "ريشة دقيقة جدًا"),
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "resin",
      name: t("lacquered", "옻칠", "مطلي باللك"),
      line: t("in brass under nine coats of lacquer", "황동에 옻칠을 아홉 번 입힌", "من نحاس تحت تسع طبقات من اللك"),
      story: t(
        "Each coat dries for a week in a damp cupboard, the way lacquer likes it. The ninth is polished with charcoal and the heel of the hand.",
        "한 번 칠할 때마다 옻이 좋아하는 습한 장 안에서 일주일을 말려요. 아홉 번째는 숯과 손바닥으로 광을 내요.",
        "تجفّ كل طبقة أسبوعًا في خزانة رطبة كما يحب اللك، وتُصقل التاسعة بالفحم وراحة اليد.",
      ),
      feature: t("Nine coats of natural lacquer", "천연 옻칠 아홉 번", "تسع طبقات من اللك الطبيعي"),
      material: t("Brass, natural lacquer, steel nib", "황동, 천연 옻, 스틸 펜촉", "نحاس ولك طبيعي وريشة فولاذية"),
      care: t(
        "Rinse the nib with water once a month",
        "한 달에 한 번 펜촉을 물로 헹궈 주세요",
        "تُشطف الريشة بالماء مرة في الشهر",
      ),
      drawn: "plastic",
      colours: ["ink", "rust", "pine", "indigo"],
    },
    {
      code: "brass",
      name: t("brass", "황동", "من النحاس"),
      line: t("turned from one rod of brass", "황동 봉 하나를 깎아 만든", "مخروط من قضيب نحاس واحد"),
      story: t(
        "Heavy enough to know it is there. Where the fingers rest it stays bright; everywhere else it goes the brown of old coins.",
        "거기 있다는 걸 알 만큼 묵직해요. 손가락이 닿는 곳은 계속 반짝이고, 나머지는 오래된 동전처럼 갈색이 돼요.",
        "ثقيل بما يكفي لتعرف أنه هناك. يبقى لامعًا حيث تستقر الأصابع، ويسمرّ في غير ذلك كالنقود القديمة.",
      ),
      feature: t("Solid brass that keeps your grip", "손길이 남는 통황동", "نحاس مصمت يحتفظ بأثر قبضتك"),
      material: t("Solid brass, steel nib", "통황동, 스틸 펜촉", "نحاس مصمت وريشة فولاذية"),
      care: t("Polish or leave to darken", "닦아도 좋고 그대로 두어도 좋아요", "يُلمّع أو يُترك ليغمق"),
      priceFactor: 1.15,
      drawn: "brass",
      colours: ["brass", "steel"],
    },
    {
      code: "wood",
      name: t("wooden", "나무", "من الخشب"),
      line: t("in oiled walnut and cherry", "기름 먹인 월넛과 체리로 만든", "من خشب الجوز والكرز المزيّت"),
      story: t(
        "Turned from offcuts of the chair makers next door, matched so that cap and barrel show one run of grain.",
        "옆집 의자 공방의 자투리를 깎아, 뚜껑과 몸통의 결이 이어지도록 맞췄어요.",
        "مخروط من بقايا صنّاع الكراسي في الجوار، بحيث تتصل عروق الخشب بين الغطاء والبدن.",
      ),
      feature: t("One run of grain from cap to barrel", "뚜껑에서 몸통까지 이어지는 나뭇결", "عروق متصلة من الغطاء إلى البدن"),
      material: t("Walnut or cherry, brass, steel nib", "월넛 또는 체리, 황동, 스틸 펜촉", "جوز أو كرز ونحاس وريشة فولاذية"),
      care: t("Oil once a year", "일 년에 한 번 기름을 먹여 주세요", "يُزيّت مرة في السنة"),
      drawn: "wood",
      colours: ["walnut", "cherry"],
    },
  ],
  moments: [
    t(
      "For signing things, and for crossing them out.",
      "서명할 때도, 줄을 그어 지울 때도 좋아요.",
      "للتوقيع على الأشياء، ولشطبها.",
    ),
    t("The pen that gets borrowed, and comes back.", "자꾸 빌려 가지만 꼭 돌아오는 펜이에요.", "القلم الذي يُستعار ويعود."),
    t(
      "For a graduation, a first office, a hundredth letter.",
      "졸업에, 첫 사무실에, 백 번째 편지에 어울려요.",
      "لتخرّج، أو مكتب أول، أو رسالة مئة.",
    ),
  ],
  features: [
    t("Takes cartridges and bottled ink", "카트리지와 병 잉크 모두 사용", "يقبل الخراطيش وحبر الزجاجة"),
    t("Converter and one blue cartridge included", "컨버터와 파란 카트리지 하나 포함", "يأتي مع محوّل وخرطوشة زرقاء"),
    t("Nib can be changed at our counter", "매장에서 펜촉을 바꿔 드려요", "يمكن تبديل الريشة في متجرنا"),
  ],
  facts: [{ name: t("Length", "길이", "الطول"), value: t("138 mm capped", "뚜껑을 닫고 138 mm", "138 مم مع الغطاء") }],
  inUse: t("drawing a line of blue ink on paper", "종이에 푸른 잉크 선을 긋는", "يرسم خطًا من الحبر الأزرق على ورقة"),
};
