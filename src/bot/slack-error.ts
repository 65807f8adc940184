import { WebAPIPlatformError } from '@slack/web-api';

/** The code by which Slack refused a call (`not_in_channel`), or null for any other error. */
export function slackErrorCode(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? error.data.error : null;
}

/** Codes that say: the bot can't be heard in this channel until it is invited. */
const outsideCodes = new Set(['not_in_channel', 'channel_not_found', 'user_not_in_channel', 'is_archived']);

export const isOutsideChannel = (error: unknown): boolean => outsideCodes.has(slackErrorCode(error) ?? '');
