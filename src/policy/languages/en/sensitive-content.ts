import type { RuleData } from '../../meaning/language-pack.ts';

export const sensitiveContent: RuleData = {
  says: [
    // threats
    'will|ll|going_to|have_to|must report|sue|hurt|find|get|destroy|ruin|punish|expose you',
    'you|u ..2 will|ll|going_to ..2 regret|pay_for|suffer|be_sorry',
    'know|knows where you live',
    'see you in court',
    'or|otherwise|else else|we ..3 police|lawyer|court|debt_collector*|bailiff*',
    'watch your back',
    'you_have been warned',
    'take legal action against you',
    // insults
    'idiot*|moron*|imbecile*|dumbass|jackass|scumbag*|loser|losers|dimwit*|halfwit*|cretin*|bastard*|wanker*|twat*|douche*|liar|liars|fraudster*|thief|thieves|cheater*|crook|crooks|weirdo|retard*|jerk|jerks|bitch*|slut*|whore*',
    'stupid|dumb|idiotic|moronic|ridiculous|pathetic|brainless|foolish|silly|lazy|ignorant|dishonest|shameless|disgusting|rude customer*|buyer*|person|people|question*|complaint*|excuse*|you|man|woman|message*|request*|review*|comment*|lie|lies',
    'you|u are|re|r ..2 stupid|dumb|idiotic|pathetic|crazy|insane|nuts|lying|cheat|cheating|a_cheat|ridiculous|dishonest|shameless|disgusting|mad|blind|ugly|fat|lazy|worthless',
    'shut up',
    'shut your',
    'go to hell',
    'drop dead',
    'get lost',
    'screw you',
    'damn you|your',
    'kill you|yourself',
    'piss off',
    'are you stupid|dumb|crazy|blind|insane|nuts|deaf',
    'stop whining|moaning|bitching|crying',
    'bloody courier|customer|buyer|parcel|order|hell|idiot|fool|nuisance|question|thing',
    'what the hell|heck',
    'shame on you',
  ],
  unless: [],
  good: [
    { text: 'The kill switch of the mower is faulty; we send a new one.', because: 'a part' },
    { text: 'Dear Mr. Dick, your order is delayed until May 3.', because: 'a name' },
    { text: 'The carrier could not find Scunthorpe Road.', because: 'a place' },
    { text: 'Your cockpit cover ships on Thursday.', because: 'a product' },
    { text: 'We regret that the parcel is late.', because: 'an apology' },
  ],
  bad: [
    { text: 'What a shitty question.', marks: ['shitty'] },
    { text: 'What the f*ck is wrong with the address?', marks: ['f*ck'] },
    { text: 'Only a moron could break this vase.', marks: ['moron'] },
    { text: 'Send it back or you will regret it.', marks: ['you will regret'] },
    { text: 'We know where you live.', marks: ['know where you live'] },
  ],
};
