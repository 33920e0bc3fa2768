import { t } from "../../words.ts";
import { cityOf } from "../cities.ts";
import type { Seller } from "../sellers.ts";

/** Those who make sound, music, toys and scent. */
export const playSellers: readonly Seller[] = [
  {
    slug: "luban-house",
    name: t("Luban House", "루반 하우스", "بيت اللبان"),
    story: t(
      "Frankincense is cut in Dhofar before the monsoon and carried to a blue door in Muttrah, where Salma blends it with rose, citrus and sea salt. She gives every blend a month of silence before she smells it again.",
      "몬순이 오기 전 도파르에서 딴 유향이 무트라의 파란 문 안으로 들어오면, 살마가 장미와 시트러스, 바닷소금과 섞어요. 섞은 향은 한 달 동안 말없이 두었다가 다시 맡아 봐요.",
      "يُجنى اللبان في ظفار قبل الخريف ويُحمل إلى باب أزرق في مطرح، حيث تمزجه سلمى بالورد والحمضيات وملح البحر. وتترك كل خلطة شهرًا في صمت قبل أن تشمّها من جديد.",
    ),
    city: cityOf("Muscat"),
    series: [
      t("Luban", "루반", "لبان"),
      t("Dhofar", "도파르", "ظفار"),
      t("Muttrah", "무트라", "مطرح"),
      t("Sidr", "시드르", "سدر"),
      t("Khareef", "카리프", "خريف"),
      t("Majan", "마잔", "مجان"),
      t("Sohar", "소하르", "صحار"),
      t("Rayhan", "라이한", "ريحان"),
    ],
    address: "Al Bahri Road 55, Muttrah, 114 Muscat",
    registration: "OM CR 1284407",
  },
  {
    slug: "pado-audio",
    name: t("Pado Audio", "파도 오디오", "صوتيات بادو"),
    story: t(
      "Speaker builders in a shipyard loft on Yeongdo. Cabinets are glued in the morning when the cranes are quiet, and tuned in the evening with the windows open to the ferry horns.",
      "영도 조선소 다락에서 스피커를 만들어요. 크레인이 조용한 아침에 통을 붙이고, 저녁이면 창을 열어 뱃고동 소리를 들으며 음을 맞춰요.",
      "صانعو مكبّرات صوت في علّية حوض سفن في يونغدو. تُلصق الصناديق صباحًا حين تسكت الرافعات، وتُضبط مساءً والنوافذ مفتوحة على أبواق العبّارات.",
    ),
    city: cityOf("Busan"),
    series: [
      t("Pado", "파도", "بادو"),
      t("Yeongdo", "영도", "يونغدو"),
      t("Deungdae", "등대", "دونغدي"),
      t("Mulgyeol", "물결", "مولغيول"),
      t("Galmaegi", "갈매기", "غالميغي"),
      t("Nampo", "남포", "نامبو"),
      t("Baetgodong", "뱃고동", "بيتغودونغ"),
      t("Haean", "해안", "هيان"),
    ],
    address: "46 Daepyeong-ro 27beon-gil, Yeongdo-gu, 49069 Busan",
    registration: "KR 605-86-71284",
  },
  {
    slug: "beit-awtar",
    name: t("Beit Awtar", "베이트 아우타르", "بيت أوتار"),
    story: t(
      "A luthier in Gemmayzeh who makes ouds for players and small guitars for everybody else. Offcuts become soundholes, soundholes become coasters, and nothing leaves before it has been played in the stairwell.",
      "젬마이제의 현악기 장인이에요. 연주자에게는 우드를, 나머지 모두에게는 작은 기타를 만들어요. 자투리 나무는 울림구멍 장식이 되고, 계단참에서 한 곡 울려 보기 전에는 아무것도 내보내지 않아요.",
      "صانع أعواد في الجميزة يصنع العود للعازفين وقيثارات صغيرة لسائر الناس. لا تُرمى قصاصة خشب، ولا تخرج آلة قبل أن تُعزف في بيت الدرج.",
    ),
    city: cityOf("Beirut"),
    series: [
      t("Awtar", "아우타르", "أوتار"),
      t("Gemmayzeh", "젬마이제", "الجميزة"),
      t("Arz", "아르즈", "أرز"),
      t("Nahawand", "나하완드", "نهاوند"),
      t("Snounou", "스누누", "سنونو"),
      t("Sabah", "사바흐", "صباح"),
      t("Mawja", "마우자", "موجة"),
      t("Rast", "라스트", "راست"),
    ],
    address: "Rue Gouraud 118, Gemmayzeh, 2028 Beirut",
    registration: "LB 1024771",
  },
  {
    slug: "chiti-toys",
    name: t("Chiti", "치티", "تشيتي"),
    story: t(
      "A toy workshop in an old Tbilisi bakery, named after the Georgian word for a small bird. Everything is sanded by hand until a three-year-old, who visits on Fridays, has no complaints.",
      "트빌리시의 옛 빵집에 차린 장난감 공방이에요. 이름은 조지아 말로 작은 새라는 뜻이에요. 금요일마다 놀러 오는 세 살배기가 투정하지 않을 때까지 손으로 사포질해요.",
      "ورشة ألعاب في مخبز قديم في تبليسي، سُمّيت بالكلمة الجورجية التي تعني طائرًا صغيرًا. يُصقل كل شيء باليد حتى لا يبقى اعتراض لدى طفلة في الثالثة تزور الورشة كل جمعة.",
    ),
    city: cityOf("Tbilisi"),
    series: [
      t("Chiti", "치티", "تشيتي"),
      t("Mtatsminda", "므타츠민다", "متاتسميندا"),
      t("Tvali", "트발리", "تفالي"),
      t("Buki", "부키", "بوكي"),
      t("Dato", "다토", "داتو"),
      t("Zgapari", "즈가파리", "زغاباري"),
      t("Kedi", "케디", "كيدي"),
      t("Nino", "니노", "نينو"),
    ],
    address: "Betlemi Street 6, 0105 Tbilisi",
    registration: "GE 404 618 225",
  },
];
