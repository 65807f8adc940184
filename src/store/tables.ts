/** The columns as SQLite hands them over. Times are epoch milliseconds, flags 0 or 1, JSON is text. */
export interface MessageTable {
  id: string;
  request_key: string;
  version: number;
  revision: number;
  state: string;
  author: string;
  draft: string;
  outgoing: string | null;
  outgoing_hash: string | null;
  operation: string | null;
  order_id: string | null;
  marketplace_id: string | null;
  context: string;
  review: string | null;
  marketplace_problem: string | null;
  attempts: number;
  tries: number;
  problem: string | null;
  not_before: number | null;
  claim_token: string | null;
  claimed_at: number | null;
  lease_until: number | null;
  amazon_request_id: string | null;
  reason: string | null;
  decided_by: string | null;
  sent_at: number | null;
  channel: string;
  thread: string | null;
  locale: string;
  card_channel: string | null;
  card_ts: string | null;
  card_dirty: number;
  card_tries: number;
  card_not_before: number | null;
  created_at: number;
  updated_at: number;
}

export interface ApprovalTable {
  id: number;
  message_id: string;
  version: number;
  outgoing_hash: string;
  approver: string;
  at: number;
}

export interface AttemptTable {
  id: number;
  message_id: string;
  n: number;
  claim_token: string;
  outgoing_hash: string;
  started_at: number;
  ended_at: number | null;
  outcome: string | null;
  problem: string | null;
  http_status: number | null;
  amazon_request_id: string | null;
}

export interface AuditTable {
  seq: number;
  at: number;
  actor: string;
  action: string;
  draft_id: string;
  from_state: string | null;
  to_state: string;
  facts: string;
  prev_hash: string;
  hash: string;
}

export interface TeamWordTable {
  folded: string;
  word: string;
  added_by: string;
  added_at: number;
}

declare module 'knex/types/tables.js' {
  interface Tables {
    message: MessageTable;
    approval: ApprovalTable;
    attempt: AttemptTable;
    audit: AuditTable;
    team_word: TeamWordTable;
  }
}
