import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const headphones: Family = {
  code: "headphones",
  category: "daily/desk",
  quota: 4,
  noun: { ...t("headphones", "헤드폰", "سمّاعة رأس"), gender: "f" },
  search: "ヘッドホン ヘッドフォン イヤホン headset earphones 헤드셋 이어폰 سماعات هيدفون",
  brand: "lichtlijn",
  sellers: ["de-werf"],
  price: 18900,
  weightGrams: 290,
  silhouette: "headphones",
  designs: [
    {
      code: "closed",
      name: t("closed-back", "밀폐형", "مغلقة"),
      line: t(
        "Closed headphones that make a train quiet",
        "기차를 조용하게 만드는 밀폐형 헤드폰이에요.",
        "سمّاعة مغلقة تُسكت ضجيج القطار",
      ),
      story: t(
        "The cups seal softly, without squeezing. Voices stay in the middle where they belong, and the bass is felt rather than heard.",
        "컵이 조이지 않고 부드럽게 밀착돼요. 목소리는 제자리인 가운데에 있고, 저음은 들린다기보다 느껴져요.",
        "تُحكم كأساها الإغلاق برفق دون ضغط. تبقى الأصوات في الوسط حيث يجب، ويُحَسّ الجهير أكثر مما يُسمع.",
      ),
      feature: t("Quiet without noise cancelling", "노이즈 캔슬링 없이도 조용해요", "هادئة من دون إلغاء إلكتروني للضجيج"),
      shape: { kind: 1 },
    },
    {
      code: "studio",
      name: t("studio", "스튜디오", "للاستوديو"),
      line: t(
        "Studio headphones with nothing added",
        "아무것도 더하지 않은 스튜디오 헤드폰이에요.",
        "سمّاعة استوديو لا تضيف شيئًا",
      ),
      story: t(
        "They tell the truth about a recording, including the chair that creaks. Every part is held by a screw you can turn.",
        "삐걱거리는 의자 소리까지, 녹음된 그대로 들려줘요. 모든 부품은 손으로 풀 수 있는 나사로 고정돼 있어요.",
        "تقول الحقيقة عن التسجيل، حتى صرير الكرسي. وكل جزء فيها مثبّت ببرغي يمكنك فكّه.",
      ),
      feature: t("Flat, honest tuning", "꾸밈없는 평탄한 음색", "ضبط صوتي محايد وصادق"),
      priceFactor: 1.2,
      shape: { kind: 2 },
    },
    {
      code: "wood-cup",
      name: t("wood-cup", "우드컵", "بكأسين خشبيتين"),
      line: t("Headphones whose cups are turned from wood", "나무를 깎아 컵을 만든 헤드폰이에요.", "سمّاعة كأساها من خشب مخروط"),
      story: t(
        "Wood rings less than plastic, so strings sound like strings. The grain of the left cup continues on the right.",
        "나무는 플라스틱보다 울림이 적어 현악기가 현악기답게 들려요. 왼쪽 컵의 나뭇결이 오른쪽으로 이어져요.",
        "الخشب أقل رنينًا من البلاستيك، فتبدو الأوتار أوتارًا. وتتصل عروق الكأس اليسرى باليمنى.",
      ),
      feature: t("Cups turned from one piece of wood", "나무 한 덩이에서 깎은 두 컵", "كأسان من قطعة خشب واحدة"),
      priceFactor: 1.45,
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "leather",
      name: t("leather", "가죽", "بغطاء جلدي"),
      line: t("with a leather band and wool-filled cushions", "가죽 밴드에 양모 쿠션을 단", "بطوق جلدي ووسائد محشوة بالصوف"),
      story: t(
        "The cushions are filled with wool instead of foam: they do not crumble, and they keep the ears cooler than you would think.",
        "쿠션에 스펀지 대신 양모를 채웠어요. 바스러지지 않고 생각보다 귀가 덥지 않아요.",
        "حُشيت الوسائد بالصوف بدل الإسفنج: لا تتفتت، وتُبقي الأذن أبرد مما تظن.",
      ),
      feature: t("Wool-filled cushions that last", "오래가는 양모 쿠션", "وسائد من الصوف تدوم"),
      material: t("Leather, wool, anodised aluminium", "가죽, 양모, 아노다이즈드 알루미늄", "جلد وصوف وألمنيوم مؤكسد"),
      care: t("Wipe; cushions come off to be aired", "닦아 주세요. 쿠션은 떼어 바람을 쐬어요", "تُمسح، وتُنزع الوسائد للتهوية"),
      drawn: "leather",
      colours: ["cognac", "ink", "milk"],
    },
    {
      code: "aluminium",
      name: t("aluminium", "알루미늄", "من الألمنيوم"),
      line: t("in brushed, anodised aluminium", "헤어라인을 낸 알루미늄으로 만든", "من ألمنيوم مصقول مؤكسد"),
      story: t(
        "Light, cool and stiff, machined from a bar and coloured in the metal, so a scratch shows no other shade.",
        "가볍고 시원하고 단단해요. 봉을 깎아 금속 자체에 색을 입혀서 긁혀도 다른 색이 드러나지 않아요.",
        "خفيف بارد صلب، مخروط من قضيب وملوّن في المعدن نفسه، فلا يُظهر الخدش لونًا آخر.",
      ),
      feature: t("Coloured in the metal, not on it", "금속 속까지 물든 색", "لونها في المعدن لا عليه"),
      material: t("Anodised aluminium, protein leather", "아노다이즈드 알루미늄, 프로틴 레더", "ألمنيوم مؤكسد وجلد صناعي"),
      care: t("Wipe with a dry cloth", "마른 천으로 닦아 주세요", "تُمسح بقماش جاف"),
      priceFactor: 1.1,
      drawn: "metal",
      colours: ["sage", "sea", "persimmon", "charcoal"],
    },
  ],
  moments: [
    t(
      "For the album you only play when you are alone.",
      "혼자일 때만 듣는 앨범을 위한 헤드폰이에요.",
      "للألبوم الذي لا تسمعه إلا وحدك.",
    ),
    t(
      "For work that needs three hours and no questions.",
      "세 시간 동안 아무도 말 걸지 않아야 하는 일에 어울려요.",
      "لعمل يحتاج ثلاث ساعات بلا أسئلة.",
    ),
    t(
      "They sit by the record player and go to nobody's gym.",
      "운동할 때가 아니라 턴테이블 곁에 두고 쓰는 물건이에요.",
      "مكانها قرب مشغّل الأسطوانات لا في النادي.",
    ),
  ],
  features: [
    t(
      "40 hours between charges, or by cable without any",
      "한 번 충전으로 40시간, 케이블로는 무제한",
      "أربعون ساعة بين الشحنات، أو بالكابل بلا شحن",
    ),
    t("Battery you can change yourself", "직접 교체하는 배터리", "بطارية تبدّلها بنفسك"),
    t("Folds into a cotton pouch", "코튼 파우치에 접어 넣어요", "تُطوى في كيس قطني"),
  ],
  facts: [
    {
      name: t("Connection", "연결", "الاتصال"),
      value: t("Bluetooth 5.4, 3.5 mm cable", "블루투스 5.4, 3.5 mm 케이블", "بلوتوث 5.4، كابل 3.5 مم"),
    },
    { name: t("Weight", "무게", "الوزن"), value: t("260 g", "260 g", "260 غ") },
  ],
  inUse: t("beside a record and a few books", "레코드와 책 몇 권 곁에 놓인", "إلى جوار أسطوانة وبضعة كتب"),
};
