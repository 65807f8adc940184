import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftStates } from '../../src/commands/ports.ts';
import { transitionOf, transitions } from '../../src/commands/transitions.ts';

describe('the life of a draft', () => {
  it('is the table of reliability.md section 2', () => {
    const lines = transitions.flatMap(({ act, from, to, by }) =>
      from.map((state) => `${state} -> ${to} (${act}, ${by.join(' or ')})`),
    );
    expect(lines).toEqual([
      'draft -> draft (check, system)',
      'draft -> draft (edit, author)',
      'in_review -> draft (edit, author)',
      'draft -> draft (add-word, member)',
      'draft -> in_review (request-approval, author or approver)',
      'in_review -> approved (approve, approver)',
      'in_review -> rejected (reject, approver)',
      'draft -> cancelled (cancel, author or approver)',
      'in_review -> cancelled (cancel, author or approver)',
      'approved -> cancelled (cancel, author or approver)',
      'failed -> cancelled (cancel, author or approver)',
      'uncertain -> cancelled (cancel, author or approver)',
      'in_review -> expired (expire, system)',
      'approved -> expired (expire, system)',
      'approved -> approved (postpone, sender)',
      'approved -> sending (claim, sender)',
      'sending -> sent (record-sent, sender)',
      'sending -> failed (record-refused, sender)',
      'sending -> failed (record-given-up, sender)',
      'sending -> approved (record-not-sent, sender)',
      'sending -> uncertain (record-unknown, sender)',
      'sending -> uncertain (sweep, system)',
      'uncertain -> sent (record-late, sender)',
      'uncertain -> sent (mark-sent, approver)',
      'uncertain -> approved (send-again, approver)',
    ]);
  });

  it('is what the architecture page draws', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/architecture.md'), 'utf8');
    const drawing = page.slice(page.indexOf('stateDiagram-v2'));
    const drawn = [...drawing.matchAll(/^ {2}(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} -> ${to}`);
    const lines = transitions.flatMap(({ from, to }) => from.map((state) => `${state} -> ${to}`));
    const steps = lines.filter((line) => new Set(line.split(' -> ')).size === 2);
    expect(drawn.sort()).toEqual([...new Set(steps)].sort());
  });

  it('ends in four states that nothing leaves', () => {
    const left = new Set(transitions.flatMap(({ from }) => from));
    expect(draftStates.filter((state) => !left.has(state))).toEqual([
      'sent',
      'rejected',
      'cancelled',
      'expired',
    ]);
  });

  it('lets only people lead away from an unknown outcome, but for Amazon’s own late answer', () => {
    const ways = transitions.filter(({ from }) => from.includes('uncertain'));
    expect(
      ways.filter(({ by }) => by.includes('system') || by.includes('sender')).map(({ act }) => act),
    ).toEqual(['record-late']);
  });

  it('knows one line for an act in a state', () => {
    expect(transitionOf('approve', 'in_review')?.to).toBe('approved');
    expect(transitionOf('approve', 'sent')).toBeNull();
  });
});
