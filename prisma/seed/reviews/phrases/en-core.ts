import type { Phrases } from "./phrases.ts";

export const enCore: Phrases["core"] = {
  drink: {
    glad: [
      "It sits in the hand the way few things do.",
      "The edges are fine and smooth, which I notice every time.",
      "Three months in the dishwasher and not a change to it.",
      "Makes an ordinary Tuesday cup feel like a small ceremony.",
      "Good weight, and it pours or drinks without a drip.",
    ],
    soso: [
      "Pretty, though it holds less than I'm used to.",
      "It gets rather hot on the outside.",
      "The finish shows tea stains sooner than I'd like.",
    ],
    sorry: [
      "There was a hairline crack near the base after the second wash.",
      "Mine wobbles on a flat table.",
      "There were small flaws in plain sight.",
    ],
  },
  kitchen: {
    glad: [
      "It has earned its place next to the stove.",
      "Easy to clean, which decides everything in my kitchen.",
      "Solid without being heavy; I reach for it before anything else.",
      "I cook every day and this still looks new.",
      "Finally something in the kitchen that works and looks right left out.",
    ],
    soso: [
      "Works well, but it needs more care than I give things.",
      "A bit heavier than I'd like when it's full or wet.",
      "It marks easily; some people will call that patina.",
    ],
    sorry: [
      "It showed wear after two weeks of ordinary cooking.",
      "The finishing was rough and I ended up redoing it myself.",
      "The finish is uneven, and in a kitchen that matters.",
    ],
  },
  room: {
    glad: [
      "The room looks finished now; I keep walking past just to see it.",
      "Out of the box, onto its place, and there it has stayed.",
      "The finish is clean, also where nobody looks.",
      "It changes with the light through the day.",
      "Visitors touch it first and ask second.",
    ],
    soso: [
      "Looks great from the front, less so from the side.",
      "Nice piece, though it shows every fingerprint.",
      "It's fine in the corner where we put it, but it wasn't meant for the corner.",
    ],
    sorry: [
      "There was a scratch right across the visible side.",
      "It leans a little however I set it.",
      "The surface feels thinner than a thing at this price should.",
    ],
  },
  soft: {
    glad: [
      "Soft from the first day and softer after each wash.",
      "The cat claimed it within the hour.",
      "Heavy enough to feel like something, light enough for summer.",
      "The weave is even and the edges are properly finished.",
      "I sleep, read and hide from emails with it.",
    ],
    soso: [
      "It sheds quite a bit in the first weeks.",
      "Comfortable, but it creases if you so much as look at it.",
      "Nice to the touch, thinner than expected.",
    ],
    sorry: [
      "It pilled after the first wash, on the gentle programme.",
      "A seam came open within days.",
      "It smelt of the factory for a week.",
    ],
  },
  garden: {
    glad: [
      "Survived two frosts and a football.",
      "Even my tomatoes look grateful.",
      "Does what it should, and the plants agree.",
      "Good to hold with wet gloves on.",
      "It has weathered beautifully on the balcony.",
    ],
    soso: [
      "Nice looking, but bring it in before winter.",
      "It wants a rinse and a wipe after use to stay nice.",
      "Fine for a balcony, too small for anything ambitious.",
    ],
    sorry: ["It cracked on the first cold night.", "The finish came off on my hands after the rain.", "Rust after one wet week."],
  },
  desk: {
    glad: [
      "My desk is tidier just because this is on it.",
      "It does one thing and does it well.",
      "I sit down to work a little more gladly, and that's no small thing.",
      "Balanced, quiet, nothing rattles.",
      "You notice the details only in the second week, which is how it should be.",
    ],
    soso: [
      "Handsome, but fussier than a plain one.",
      "Took a few days until it worked the way I like.",
      "I'd have paid a little more for a better finish inside.",
    ],
    sorry: [
      "After ten days it looked a year old.",
      "The finish rubbed off where my fingers rest.",
      "I'm back to my old one already.",
    ],
  },
  pantry: {
    glad: [
      "You can taste where it comes from.",
      "It was gone in nine days, and I was trying to make it last.",
      "Fresh, with a real date on it, not a vague one.",
      "My grandmother nodded, and she never nods.",
      "The smell alone when you open it.",
    ],
    soso: [
      "Good, though milder than the description suggests.",
      "Lovely taste, small portion.",
      "Good on its own, a bit lost next to anything else.",
    ],
    sorry: [
      "The seal was loose when it arrived.",
      "It tasted flat, as if it had stood open.",
      "The best-before date was only three weeks away.",
    ],
  },
  care: {
    glad: [
      "I've tried a lot of these and have stopped looking.",
      "It smells like a garden after rain, and then politely leaves.",
      "It lasts far longer than the size suggests.",
      "No perfume headache, for once.",
      "The bathroom looks better with it standing there.",
    ],
    soso: [
      "Pleasant, but the scent fades within the hour.",
      "It was used up a little faster than I'd hoped.",
      "Good, though I can't say it changed anything.",
    ],
    sorry: [
      "It did not agree with me at all.",
      "The scent is much stronger than described.",
      "It went unevenly and half of it was wasted.",
    ],
  },
  wear: {
    glad: [
      "Sits just right and moves with you.",
      "Worn twice a week since spring, same shape, same colour.",
      "I wore it on a twelve-hour flight and forgot about it.",
      "The material feels honest; nothing shiny, nothing scratchy.",
      "I get asked about it on the train.",
    ],
    soso: [
      "It comes out a little large, so think about it.",
      "Good material, but looser than in the photos.",
      "It took a few wears to soften.",
    ],
    sorry: [
      "It lost its shape although I followed the label.",
      "One seam pulled on the second day.",
      "It scratches, and I'm not sensitive.",
    ],
  },
  adorn: {
    glad: [
      "I take it everywhere and it still looks like the first day.",
      "Three compliments from strangers in one week.",
      "It feels far more expensive than it was.",
      "You keep finding small details that somebody thought about.",
      "Light, sturdy and quietly elegant.",
    ],
    soso: ["A little heavier than I expected.", "Prettier than it is practical.", "The pouch it comes in could be nicer."],
    sorry: ["It came apart within a month.", "The finish wore off where I touch it most.", "It looks delicate, and it is."],
  },
  carry: {
    glad: [
      "It carries a laptop, lunch and a bad mood without complaint.",
      "The stitching is straight and the metal parts feel like metal.",
      "It looks better scuffed, which is lucky, since I scuff things.",
      "Everything has its place and I've stopped digging for keys.",
      "Light on the shoulder, also after a whole day.",
    ],
    soso: [
      "Beautiful, but I miss one inside pocket.",
      "The clasp is stiff; it gets better.",
      "It needed a few days of airing before I used it.",
    ],
    sorry: [
      "The strap gave up within a month.",
      "The clasp opens by itself when it's full.",
      "The surface peeled at the corner after three weeks.",
    ],
  },
  sound: {
    glad: [
      "Warm, clear sound; I sat down for one song and stayed for an album.",
      "It works straight from the box, no app, no account.",
      "I hear things in old records that I never heard before.",
      "Well made and a joy to hold.",
      "The whole family borrows it, and it keeps coming back in tune with the house.",
    ],
    soso: [
      "Good for beginners; you may outgrow it.",
      "A bit quieter than I'd like.",
      "Nice, but the instructions assume you know already.",
    ],
    sorry: ["It crackles since the second week.", "The sound is thinner than promised.", "One part was missing from the box."],
  },
  toys: {
    glad: [
      "The children have not asked for a screen all weekend.",
      "Well made, no sharp edges, nothing to snap off.",
      "The whole family fights over it, kindly.",
      "It has been thrown, chewed and loved, and looks fine.",
      "My nephew takes it to bed.",
    ],
    soso: [
      "Fun, but mine lost interest after a week.",
      "Lovely to look at, a little plain to play with.",
      "Better for older children than the page says.",
    ],
    sorry: [
      "One part was missing from the box.",
      "It broke on an ordinary afternoon.",
      "The paint chipped on the first day, which worries me with small children.",
    ],
  },
};
