import type { Family } from "../family.ts";
import { t } from "../words.ts";

export const deskClock: Family = {
  code: "clock",
  category: "daily/desk",
  quota: 4,
  noun: { ...t("desk clock", "탁상시계", "ساعة مكتب"), gender: "f" },
  search: "置き時計 時計 目覚まし alarm clock table clock 시계 알람 منبه ساعة طاولة",
  brand: "werf",
  sellers: ["de-werf"],
  price: 6800,
  weightGrams: 620,
  silhouette: "clock",
  designs: [
    {
      code: "drum",
      name: t("round", "둥근", "مستديرة"),
      line: t("A round clock on two short legs", "짧은 다리 둘로 선 둥근 탁상시계예요.", "ساعة مستديرة على ساقين قصيرتين"),
      story: t(
        "Nothing on the dial but twelve marks and three hands. The red one sweeps without ticking, so a sleeping room stays a sleeping room.",
        "문자판에는 눈금 열둘과 바늘 셋뿐이에요. 빨간 바늘은 똑딱이지 않고 미끄러지듯 돌아서 자는 방은 그대로 고요해요.",
        "لا شيء على قرصها سوى اثنتي عشرة علامة وثلاثة عقارب. والأحمر منها ينساب بلا تكّات، فتبقى غرفة النوم غرفة نوم.",
      ),
      feature: t("Silent sweep, no ticking", "소리 없이 흐르는 초침", "حركة صامتة بلا تكّات"),
      shape: { kind: 1 },
    },
    {
      code: "arch",
      name: t("arched", "아치", "مقوّسة"),
      line: t("An arched clock like a small doorway", "작은 문 같은 아치 탁상시계예요.", "ساعة مقوّسة كباب صغير"),
      story: t(
        "It stands flat against a wall or alone on a shelf. Press the top and the dial glows for eight seconds, long enough to decide to sleep on.",
        "벽에 붙여도, 선반에 홀로 세워도 좋아요. 위를 누르면 8초 동안 빛나요. 더 자기로 마음먹기에 충분한 시간이에요.",
        "تقف ملاصقة لجدار أو وحيدة على رف. اضغط أعلاها فيضيء القرص ثماني ثوانٍ، وهي مدة تكفي لتقرر أن تكمل نومك.",
      ),
      feature: t("Glows for eight seconds at a press", "누르면 8초간 은은한 불빛", "تضيء ثماني ثوانٍ بضغطة"),
      priceFactor: 1.1,
      shape: { kind: 2 },
    },
    {
      code: "block",
      name: t("block", "블록", "مكعّبة"),
      line: t(
        "A low, wide clock that stays where you put it",
        "놓은 자리를 지키는 낮고 넓은 탁상시계예요.",
        "ساعة منخفضة عريضة تثبت حيث تضعها",
      ),
      story: t(
        "Wide enough to lean three letters against. The alarm starts as a murmur and grows over a minute, like somebody walking up the stairs.",
        "편지 세 통을 기대어 둘 만큼 넓어요. 알람은 속삭임으로 시작해 계단을 올라오는 발소리처럼 1분에 걸쳐 커져요.",
        "عريضة تكفي لتسند إليها ثلاث رسائل. ويبدأ منبّهها همسًا ثم يعلو على مدى دقيقة كمن يصعد الدرج.",
      ),
      feature: t("Alarm that grows over a minute", "1분에 걸쳐 커지는 알람", "منبّه يعلو على مدى دقيقة"),
      shape: { kind: 3 },
    },
  ],
  makings: [
    {
      code: "wood",
      name: t("wooden", "나무", "من الخشب"),
      line: t("cut from one block of wood", "나무 한 덩이를 깎아 만든", "مقطوعة من كتلة خشب واحدة"),
      story: t(
        "The works sit in a hollow turned from the back, so the front keeps its grain in one piece.",
        "뒤쪽을 파서 무브먼트를 넣어 앞면의 나뭇결이 끊기지 않아요.",
        "تستقر آلتها في تجويف محفور من الخلف، فتبقى عروق الواجهة متصلة.",
      ),
      feature: t("Solid wood, hollowed from behind", "뒤에서 파낸 통원목", "خشب مصمت مجوّف من الخلف"),
      material: t("Solid oak or walnut, mineral glass", "오크 또는 월넛 원목, 미네랄 글라스", "بلوط أو جوز صلب وزجاج معدني"),
      care: t("Dust with a dry cloth", "마른 천으로 먼지를 닦아 주세요", "تُمسح بقماش جاف"),
      drawn: "wood",
      colours: ["oak", "walnut", "cherry"],
    },
    {
      code: "steel",
      name: t("steel", "스틸", "من الفولاذ"),
      line: t("folded from powder-coated steel", "분체 도장한 강판을 접어 만든", "مطوية من فولاذ مطلي بالمسحوق"),
      story: t(
        "One sheet, four folds, no screw in sight. It opens with the hex key that comes taped inside.",
        "강판 한 장, 접은 곳 네 군데, 보이는 나사는 없어요. 안쪽에 붙여 둔 육각 렌치로 열려요.",
        "صفيحة واحدة وأربع طيّات ولا مسمار ظاهر. تُفتح بالمفتاح السداسي الملصق بداخلها.",
      ),
      feature: t("One sheet of steel, four folds", "강판 한 장을 네 번 접었어요", "صفيحة فولاذ واحدة بأربع طيّات"),
      material: t("Powder-coated steel, mineral glass", "분체 도장 스틸, 미네랄 글라스", "فولاذ مطلي بالمسحوق وزجاج معدني"),
      care: t("Wipe with a damp cloth", "젖은 천으로 닦아 주세요", "تُمسح بقماش رطب"),
      priceFactor: 0.9,
      drawn: "plastic",
      colours: ["persimmon", "pine", "milk", "charcoal"],
    },
  ],
  moments: [
    t("So that the phone can sleep in another room.", "휴대폰은 다른 방에서 자게 해 주세요.", "لكي ينام الهاتف في غرفة أخرى."),
    t(
      "For a desk where an hour should feel like one.",
      "한 시간이 한 시간처럼 흐르길 바라는 책상에 어울려요.",
      "لمكتب تريد أن تمرّ عليه الساعة كساعة.",
    ),
    t(
      "Children learn to read it in a week; it has no numbers to hide behind.",
      "숫자가 없어서 아이들이 일주일이면 시계 보는 법을 배워요.",
      "يتعلّم الأطفال قراءتها في أسبوع، فليس فيها أرقام تختبئ خلفها.",
    ),
  ],
  features: [
    t("Runs two years on one AA battery", "AA 건전지 하나로 2년", "تعمل سنتين ببطارية AA واحدة"),
    t("Sets itself nowhere: no app, no account", "앱도 계정도 필요 없어요", "بلا تطبيق وبلا حساب"),
    t("Movement can be replaced", "무브먼트를 교체할 수 있어요", "آلتها قابلة للتبديل"),
  ],
  facts: [{ name: t("Dimensions", "치수", "الأبعاد"), value: t("14 × 14 × 5 cm", "14 × 14 × 5 cm", "14 × 14 × 5 سم") }],
  inUse: t("on a stack of books at ten past ten", "책 더미 위에서 열 시 십 분을 가리키는", "على كومة كتب عند العاشرة وعشر دقائق"),
};
