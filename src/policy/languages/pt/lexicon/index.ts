import type { Lexicon } from '../../../meaning/language-pack.ts';
import { courtesy } from './courtesy.ts';
import { manner } from './manner.ts';
import { orders } from './orders.ts';
import { promotion } from './promotion.ts';
import { reviews } from './reviews.ts';

/** Portuguese words and set phrases, by what they stand for. */
export const lexicon: Lexicon = { ...manner, ...reviews, ...orders, ...promotion, ...courtesy };
