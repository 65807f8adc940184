import type { Cases } from './case.ts';

export const notPermitted: Cases = {
  rule: 'not-permitted',
  first: {
    paraphrases: [
      'Merry Christmas and a happy New Year from all of us.',
      'Our office is closed from December 24 to January 2.',
      'We moved into a bigger building last month and wanted to share the news.',
      'Did you know that bamboo is the fastest growing plant on earth?',
      'Our founder was on the radio last night.',
      'Today is our tenth anniversary.',
      'Would you answer five questions about your family for our survey?',
      'Our shop dog had puppies this weekend.',
      'We hope you have a wonderful Easter.',
      'From now on our phones are staffed from 8 to 6 on weekdays.',
      'Here is our favourite recipe for banana bread.',
      'We are looking for a new colleague in the packing room.',
      'Please vote for our town in the flower contest.',
      {
        text: 'We wanted to say hello about order {order}.',
        rules: ['not-permitted'],
        context: { purpose: 'greeting' },
      },
    ],
    nearMisses: [
      'We are closed on Monday, so order {order} ships on Tuesday.',
      'The charger in order {order} is being recalled: please stop using it.',
      'The gate code for order {order} did not work. Could you send it again?',
      'To assemble the shelf of order {order}, begin with part C, as the printed manual is wrong.',
      'Because of the Christmas holidays the carrier brings order {order} on December 28.',
      'Does the lift take a box of 2 m for order {order}?',
      'Here is the access key for the software in order {order}: ABCDE-12345.',
      'Two of the six chairs of order {order} come in a separate parcel next week.',
      'What text should the plaque say?',
      'Customs needs your tax number to release order {order}.',
      'The fitter can come on Thursday at two.',
      'We found a crack in your vase before packing and have refunded $40.',
      { text: 'Happy holidays to you too!', context: { reply: true } },
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
