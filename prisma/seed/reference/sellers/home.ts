import { t } from "../../words.ts";
import { cityOf } from "../cities.ts";
import type { Seller } from "../sellers.ts";

/** Those who furnish rooms: rugs, wood, cotton, linen. */
export const homeSellers: readonly Seller[] = [
  {
    slug: "dar-tissaout",
    name: t("Dar Tissaout", "다르 티사우트", "دار تيساوت"),
    story: t(
      "Wool comes down from the Tessaout valley on a lorry, is washed in the courtyard and knotted upstairs by nine women who draw nothing beforehand. Ask what a pattern means and you will get nine answers and a glass of tea.",
      "테사우트 골짜기에서 트럭에 실려 온 양털을 마당에서 빨고, 위층에서 여자 아홉이 밑그림 없이 매듭을 지어요. 무늬의 뜻을 물으면 대답 아홉 개와 차 한 잔이 돌아와요.",
      "ينزل الصوف من وادي تساوت على شاحنة، ويُغسل في الفناء، ثم تعقده في الطابق العلوي تسع نساء لا يرسمن شيئًا قبل العمل. اسأل عن معنى نقش فتسمع تسعة أجوبة ومعها كأس شاي.",
    ),
    city: cityOf("Marrakech"),
    series: [
      t("Tessaout", "테사우트", "تساوت"),
      t("Azrou", "아즈루", "أزرو"),
      t("Amlal", "암랄", "أملال"),
      t("Tifawin", "티파윈", "تيفاوين"),
      t("Agdal", "아그달", "أكدال"),
      t("Atlas", "아틀라스", "أطلس"),
      t("Tafukt", "타푹트", "تافوكت"),
      t("Ouarzaz", "와르자즈", "ورزاز"),
    ],
    address: "Derb Sidi Bouamar 14, 40000 Marrakech",
    registration: "MA RC 118402",
  },
  {
    slug: "lygon-joinery",
    name: t("Lygon Joinery", "라이건 조이너리", "منجرة لايغون"),
    story: t(
      "Five joiners behind an espresso bar in Carlton who buy storm-felled trees from city parks. Each piece carries the name of the street where its tree stood.",
      "칼턴의 에스프레소 바 뒤편에서 소목장 다섯이 일해요. 폭풍에 쓰러진 도시 공원의 나무를 사 오고, 가구마다 그 나무가 서 있던 거리 이름을 적어 둬요.",
      "خمسة نجّارين خلف مقهى إسبريسو في كارلتون يشترون أشجار الحدائق العامة التي أسقطتها العواصف. وتحمل كل قطعة اسم الشارع الذي كانت شجرتها قائمة فيه.",
    ),
    city: cityOf("Melbourne"),
    series: [
      t("Lygon", "라이건", "لايغون"),
      t("Rathdowne", "래스다운", "راثداون"),
      t("Wattle", "와틀", "واتل"),
      t("Merri", "메리", "ميري"),
      t("Blackwood", "블랙우드", "بلاكوود"),
      t("Elgin", "엘긴", "إلغين"),
      t("Banksia", "뱅크시아", "بانكسيا"),
      t("Southerly", "서덜리", "ساذرلي"),
    ],
    address: "214 Drummond Street, Carlton, Melbourne VIC 3053",
    registration: "AU ABN 61 084 227 915",
  },
  {
    slug: "pamuk-evi",
    name: t("Pamuk Evi", "파무크 에비", "بيت القطن"),
    story: t(
      "The Arslan family has woven towels in Denizli since the looms were made of walnut, and still dries every batch on the roof. The cotton comes from fields you can see from up there.",
      "아르슬란 가족은 베틀이 호두나무이던 시절부터 데니즐리에서 수건을 짰고, 지금도 모두 옥상에 널어 말려요. 그 옥상에서 목화밭이 보여요.",
      "تنسج عائلة أرسلان المناشف في دنيزلي منذ كانت الأنوال من خشب الجوز، وما زالت تجفف كل دفعة على السطح. ومن فوق ذلك السطح تُرى حقول القطن نفسها.",
    ),
    city: cityOf("Denizli"),
    series: [
      t("Pamuk", "파무크", "باموك"),
      t("Hamam", "하맘", "حمّام"),
      t("Bulut", "불루트", "بولوت"),
      t("Çaykara", "차이카라", "تشايكارا"),
      t("İpek", "이페크", "إيبك"),
      t("Laodik", "라오디크", "لاوديك"),
      t("Rüzgâr", "뤼즈갸르", "روزغار"),
      t("Dere", "데레", "ديري"),
    ],
    address: "Saraylar Mahallesi 432 Sokak 8, 20010 Denizli",
    registration: "TR MERSIS 0081-4427-1900-014",
  },
  {
    slug: "gulab-block",
    name: t("Gulab Block House", "굴라브 블록 하우스", "بيت غولاب للطباعة"),
    story: t(
      "Cotton printed by hand with teakwood blocks, some of them a hundred and thirty years old and still crisp. Indigo days are Tuesdays; on the other days the courtyard smells of roses and iron.",
      "티크 목판으로 면에 손도장을 찍듯 무늬를 올려요. 백서른 살이 넘어도 선이 또렷한 목판도 있어요. 화요일은 쪽물을 들이는 날이고, 다른 날엔 마당에서 장미와 쇠 냄새가 나요.",
      "قطن يُطبع باليد بقوالب من خشب الساج، بعضها عمره مئة وثلاثون عامًا وما زال حادّ النقش. أيام النيلة هي الثلاثاء، وفي بقية الأيام تفوح من الفناء رائحة الورد والحديد.",
    ),
    city: cityOf("Jaipur"),
    series: [
      t("Gulab", "굴라브", "غولاب"),
      t("Amer", "아메르", "آمير"),
      t("Sawan", "사완", "ساوان"),
      t("Champa", "참파", "تشامبا"),
      t("Kesar", "케사르", "كيسار"),
      t("Neel", "닐", "نيل"),
      t("Mor", "모르", "مور"),
      t("Chandni", "찬드니", "تشاندني"),
    ],
    address: "Amer Road 61, Gangapole, Jaipur 302002",
    registration: "IN GSTIN 08AAGFG4471K1Z6",
  },
];
