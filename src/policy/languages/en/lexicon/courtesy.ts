/** English words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    thank*, thx, thanx, grateful*, gratitude, appreciate*, appreciation, indebted, ty,
    thank you, thank u, thanking you, cheers for, much obliged, much appreciated,
    pleasure|honour|honor|privilege|joy to|of|that|serving|doing|having,
    mean|means a_lot|so_much|very_much|the_world|everything|a_great_deal,
    nice|lovely|great|good that you bought|chose|ordered, welcome to our|the family|customers,
    glad|happy|pleased|delighted that? you bought|chose|ordered|picked|found|shopped|joined|decided|have,
  `,
  help: `
    anytime, satisfaction, assistance, assist, solve, resolve,
    here|there for|to|if|should|when ..2 you|help|assist|anything, at your|any disposal|service|time,
    happy|glad|pleased|ready|delighted|willing|available|eager to|and ..1 help|assist|support|serve|answer|advise,
    help you|with|if|out, by your side, at your side, round the clock, around the clock,
    customer service, customer support, support team, service team, do not hesitate, don t hesitate,
    without hesitation, no hesitation, feel free, any time, we care, look after, take care of,
    sort it out, put it right, make it right, first priority, top priority, 24 hours, 24 7,
    within 24 hours, we will help, we ll help, assist you, we are here, we re here, leave it to us,
    count on us, rely on us,
  `,
  wish: `
    enjoy, enjoying, goodbye, bye, cheers,
    hope|hopes|hoping|trust you|u|that|it|your|order|the|everything|#order|to,
    have|enjoy a|the|your|an ..2 day|weekend|evening|week|time|afternoon|rest|one|morning|life,
    wish|wishing|wishes you|u|from, good luck, take care, all the best, see you, best wishes, have fun,
    good choice, great choice, excellent choice, good taste, stay safe, stay healthy, keep well,
    look forward, looking forward, made|make a ..1 choice,
  `,
  insult: `
    idiot*, moron*, imbecile*, dumbass, jackass, scumbag*, loser, losers, dimwit*, halfwit*, cretin*,
    bastard*, wanker*, twat*, douche*, liar, liars, fraudster*, thief, thieves, cheater*, crook,
    crooks, weirdo, retard*, jerk, jerks, bitch*, slut*, whore*, stupid*, idiotic, moronic, pathetic,
    brainless, dumb, dumber, dumbest,
  `,
} as const;
