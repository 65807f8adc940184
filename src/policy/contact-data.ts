import type { DraftContext } from './context.ts';
import { emailAddressesOf } from './email-addresses.ts';
import { linksOf } from './links.ts';
import { findMessengerIds } from './messenger-ids.ts';
import { findPhoneNumbers } from './phone-numbers.ts';
import type { Reading } from './reading.ts';

/** Whether the draft leads somewhere: a link, an address or a number. That is then what it is about. */
export function holdsContactData(reading: Reading, context: DraftContext): boolean {
  return (
    linksOf(reading).length > 0 ||
    emailAddressesOf(reading).length > 0 ||
    findMessengerIds(reading).length > 0 ||
    findPhoneNumbers(reading, context).length > 0
  );
}
