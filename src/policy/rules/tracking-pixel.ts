import { linksOf } from '../links.ts';
import { findPictures } from '../pictures.ts';
import { remoteImagesOf } from '../remote-images.ts';
import type { Rule } from '../rule.ts';

/** A picture's address that reports an opening: ".../open.gif?id=7", ".../pixel.php?u=7". */
const beacon =
  /\/(?:[\w-]*[_-])?(?:open|opened|pixel|beacon|track|tracker|px|spacer|1x1|wf\/open)\.(?:gif|png|jpe?g|php|aspx?)(?:$|[?#])/i;

export const trackingPixel: Rule = {
  id: 'tracking-pixel',
  clause: '02 content, 6',
  appliesTo: 'every message',
  *check(reading, context) {
    yield* findPictures('tracking-pixel', reading, context);
    const images = remoteImagesOf(reading);
    for (const link of linksOf(reading)) {
      const isImage = images.some((image) => image.start <= link.start && link.end <= image.end);
      if (!isImage && beacon.test(link.path)) yield { span: reading.spanOf(link.start, link.end) };
    }
  },
  examples: {
    good: [
      { text: 'Your tracking number is 1Z999AA10123456784.' },
      {
        text: 'Track it: https://www.ups.com/track?tracknum=1Z999AA10123456784',
        because: 'a carrier’s tracking link',
      },
      { text: 'Hi <img src="https://shop.example/beach.jpg" width="100">' },
      { text: 'The remote has 1x1 m range and an open door sensor.' },
    ],
    bad: [
      {
        text: 'Hi <img src="https://m.shop.example/a.gif" width="1" height="1">',
        marks: ['<img src="https://m.shop.example/a.gif" width="1" height="1">'],
      },
      {
        text: 'Hallo <img src="https://shop.example/open.gif?id=7" style="display:none">',
        marks: ['<img src="https://shop.example/open.gif?id=7" style="display:none">'],
      },
      {
        text: '您好 ![](https://t.shop.example/pixel.png)',
        marks: ['![](https://t.shop.example/pixel.png)'],
      },
      { text: 'Bonjour https://shop.example/open.gif?id=7', marks: ['https://shop.example/open.gif?id=7'] },
    ],
  },
};
