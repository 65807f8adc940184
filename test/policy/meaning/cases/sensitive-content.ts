import type { Cases } from './case.ts';

export const sensitiveContent: Cases = {
  rule: 'sensitive-content',
  first: {
    paraphrases: [
      'The bloody courier lost your fucking parcel, order {order}.',
      'Stop whining, you idiot; order {order} is late, that is all.',
      'Order {order} is late because the driver is an a**hole.',
      'If you do not send order {order} back you will regret it.',
      'We know where you live, so return order {order}.',
      'Only a moron could break the vase of order {order}.',
      'What the f*ck is wrong with the address of order {order}?',
      'We will report you to the police if order {order} is not returned.',
      'You are a liar and a cheat; the parcel of order {order} was full.',
      'Sh1t happens: order {order} is late.',
      'Shut up and wait for order {order}.',
      'Your stupid question about order {order} has been answered.',
      'Go to hell with your return of order {order}.',
    ],
    nearMisses: [
      'The kill switch of the mower in order {order} is faulty; we send a new one.',
      'The Assassin’s Creed figure in order {order} is delayed until Monday.',
      'The thick cable is called "dick" in German; order {order} holds the thin one. Is that right?',
      'Your cockpit cover from order {order} ships on Thursday, two days late.',
      'Dear Mr. Dick, order {order} is delayed until May 3.',
      'The shiitake growing kit of order {order} is late.',
      'The carrier could not find Scunthorpe Road 4 for order {order}. Is the street right?',
      'The shot glasses of order {order} arrived broken; we have refunded $18.',
      'Please report the damage of order {order} to the carrier at the door.',
      'We regret that order {order} is late.',
      'The pistol grip of the hose in order {order} is missing; it ships today.',
      'The dumb-bell set of order {order} weighs 40 kg. Can the driver use the lift?',
      'The cock-shaped weather vane of order {order} is out of stock, so we have refunded $60.',
    ],
  },
  second: { paraphrases: [], nearMisses: [] },
};
