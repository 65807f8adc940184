/** English words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    we, us, our, ours, i, me, my, ourselves,
  `,
  you: `
    you, your, yours, yourself, u, ur,
  `,
  not: `
    not, never, without, cannot, no, nor, neither, dont, doesnt, didnt, wont, cant, havent, hasnt,
    none, hardly,
    don t, doesn t, didn t, won t, wouldn t, can t, couldn t, isn t, aren t, wasn t, weren t, haven t,
    hasn t, hadn t, shouldn t, instead of, rather than, refrain from,
  `,
  if: `
    if, when, whenever, once, provided, providing, assuming, unless, whoever,
    should you, should the, should our, should it, should order, customers who, buyers who, people who,
    shoppers who, as long as, so long as, in case, only if, on condition, those who, anyone who,
    everyone who, should everything, should all, should anything,
  `,
  ask: `
    please, pls, plz, kindly, pleas, appreciated, welcome, consider, mind,
    could|can|would|will|might you|u, may_we|may_i|might_we|can_we ask|invite|trouble|count|remind?,
    we|i .. ask|invite|beg|urge|encourage|request|beseech you,
    we|i need|want|require|expect|trust|hope|wish|hoping you, would|d|should like|love you,
    would|will|d be .. grateful|thankful|glad|happy|delighted|pleased|obliged|appreciative|overjoyed if|for|to,
    would|will|d ..1 appreciate|welcome|love|value, help us|me, need|want you to,
    take .. moment|minute|minutes|second|seconds|time, feel free, be so kind, be kind enough,
    do us a favour, do us a favor, be sure to, make sure to, remember to, we count on, go ahead,
    hope you|u will|would|can|could|might?, it would be, all you need|have to,
    you may|can|could|should|must|need_to|have_to|might,
  `,
  again: `
    still|yet waits|wait|awaits,
    again, remind*, reminder, nudge, chase, chasing, bumping, forgot*, forget, overlooked, slipped,
    once more, once again, checking in, check in, checking back, circle back, circling back,
    second|third|another|one_more|new|final|last request|message|try|attempt|note|call|time|invitation|reminder|email|e-mail,
    follow|following|followed up, follow up,
    previous*|earlier|last|first|prior|past message*|request|note|mail|email|e-mail|letter|invitation|question,
    wrote|asked|written|contacted|messaged|invited|requested ..3 before|already|earlier|last|ago|previously|recently|week|month,
    already|previously|recently|earlier wrote|asked|written|contacted|messaged|invited|requested,
    days ago, weeks ago, week ago, month ago, haven t heard, have not heard, not heard, have yet to,
    has yet to, yet to,
    still|yet waiting|awaiting|hoping|missing|looking|without|outstanding|open|time|hope|lack|lacking,
    have|has not|yet, in_case .. missed|lost|overlooked,
  `,
  before: `
    before, first, beforehand, instead, rather, otherwise, directly,
    prior to, rather than,
  `,
  contact: `
    contact*, reply, respond, answer, email, e-mail, inform, notify, write, message,
    write to, message us, reply to, reach out, get in touch, call us, inform us, let|tell us|me know?,
    call on us, let us know, tell us, write us, write to us, talk to us, speak to us, come to us,
    turn to us, drop us a line, mail us, ask us, send us a message, get back to us, reach us, reach me,
    leave us a message, hear from you, bring it to us, come back to us, send a message,
  `,
  leave: `
    leave, leaving, left, write, writing, post*, give, giving, drop, share, sharing, submit*, publish*,
    provide, add, tell, put, click, tap, award, grant, place, press, pick, choose, select, let, rate,
    review, score, grade, recommend, praise, spread, show, say, send, help, vote, mark, hit,
    click on,
  `,
} as const;
