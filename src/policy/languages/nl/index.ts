import type { LanguagePack } from '../../meaning/language-pack.ts';
import { cancelRequest } from './cancel-request.ts';
import { falseFriends } from './false-friends.ts';
import { glosses } from './glosses.ts';
import { kinds } from './kinds.ts';
import { lexicon } from './lexicon/index.ts';
import { marketing } from './marketing.ts';
import { notPermitted } from './not-permitted.ts';
import { optOutLink } from './opt-out-link.ts';
import { orderConfirmation } from './order-confirmation.ts';
import { profanity } from './profanity.ts';
import { reviewChange } from './review-change.ts';
import { reviewIfHappy } from './review-if-happy.ts';
import { reviewIncentive } from './review-incentive.ts';
import { reviewPositive } from './review-positive.ts';
import { reviewRepeat } from './review-repeat.ts';
import { sensitiveContent } from './sensitive-content.ts';
import { thankYouOnly } from './thank-you-only.ts';

export const dutch: LanguagePack = {
  language: 'nl',
  commonWords: (
    'de het een en is niet wij we u uw je voor met graag te van ' +
    'op bij ons onze dat als aan bestelling bedankt wordt hebben heeft naar'
  ).split(' '),
  hyphenParts: true,
  stretch: 1,
  denial: { ahead: 4, back: 5, backWords: ['niet'] },
  lexicon,
  glosses,
  falseFriends,
  kinds,
  profanity,
  rules: {
    'not-permitted': notPermitted,
    'order-confirmation': orderConfirmation,
    'thank-you-only': thankYouOnly,
    marketing,
    'review-positive': reviewPositive,
    'review-incentive': reviewIncentive,
    'review-change': reviewChange,
    'review-if-happy': reviewIfHappy,
    'review-repeat': reviewRepeat,
    'cancel-request': cancelRequest,
    'opt-out-link': optOutLink,
    'sensitive-content': sensitiveContent,
  },
};
