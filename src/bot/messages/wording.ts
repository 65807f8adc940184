import type { DraftState, MarketplaceProblem, Refusal } from '../../commands/ports.ts';
import type { Counted } from '../../policy/wording.ts';

/**
 * All that the bot itself says in one language; what the rules say is the policy's own wording. `{name}` is filled
 * in. Sentences may hold mrkdwn; whatever comes from outside is escaped before it is filled in.
 */
export interface BotWording {
  readonly report: {
    readonly clean: string;
    readonly problems: Counted;
    /** Added to the number of problems, by how the draft can go on. */
    readonly sendable: string;
    readonly openSlots: Counted;
    readonly solicited: string;
    readonly solicitedInstead: string;
    readonly copyOnly: string;
    readonly stop: string;
    readonly cleanCopyOnly: string;
    readonly unfinished: string;
    readonly unfinishedAdvice: string;
    readonly yourDraft: string;
    readonly emptyDraft: string;
    readonly whatIsWrong: string;
    readonly wholeMessage: string;
    readonly moreOfThem: Counted;
    readonly moreRules: Counted;
    readonly notShown: Counted;
    /** Over the text that goes out, by why it is that text. */
    readonly goesOutAsWritten: string;
    readonly goesOutCorrected: string;
    readonly fillIn: string;
    readonly copyThis: string;
    readonly correctedUnsent: string;
    readonly instead: string;
    readonly solicitation: string;
    readonly choose: string;
    readonly whatChanged: string;
    readonly deleted: string;
    readonly replaced: string;
    readonly added: string;
    readonly fromTemplate: string;
    /** Over a rendering for whoever can't read the buyer's language. */
    readonly forReading: string;
    readonly moreChanges: Counted;
    readonly missingTools: string;
    readonly invite: string;
    readonly noChannel: string;
    readonly fourEyes: string;
    readonly checkOnly: string;
    readonly notAsked: string;
    readonly noOrder: string;
  };
  readonly facts: {
    readonly order: string;
    readonly noOrder: string;
    readonly buyerReads: string;
    readonly purpose: string;
    readonly purposeInferred: string;
    readonly reply: string;
    readonly sentAs: string;
    readonly version: string;
  };
  readonly card: {
    readonly headers: Readonly<Record<DraftState, string>>;
    readonly asks: string;
    readonly waitingFor: string;
    readonly drafted: string;
    readonly approved: string;
    readonly sentAt: string;
    readonly markedSent: string;
    readonly rejected: string;
    readonly cancelled: string;
    readonly reason: string;
    readonly note: string;
    readonly requestId: string;
    readonly exactText: string;
    readonly exactTextSent: string;
    readonly amazonsText: string;
    readonly approvedNext: string;
    readonly sendingNext: string;
    readonly waitingUntil: string;
    readonly failedNext: string;
    readonly uncertainNext: string;
    readonly expiredNext: string;
    readonly editedNext: string;
    readonly emulated: string;
  };
  readonly buttons: {
    readonly approve: string;
    readonly requestApproval: string;
    readonly edit: string;
    readonly fillIn: string;
    readonly choose: string;
    readonly reject: string;
    readonly cancel: string;
    readonly markSent: string;
    readonly sendAgain: string;
  };
  /** Dialogs between a press and the act: `{order}` is named in each. */
  readonly confirms: Readonly<
    Record<
      'approve' | 'solicit' | 'sendAgain' | 'cancel',
      { readonly title: string; readonly text: string; readonly confirm: string; readonly deny: string }
    >
  >;
  readonly modals: {
    readonly checkTitle: string;
    readonly editTitle: string;
    readonly rejectTitle: string;
    readonly markSentTitle: string;
    readonly check: string;
    readonly reject: string;
    readonly markSent: string;
    readonly close: string;
    readonly draft: string;
    readonly draftPlaceholder: string;
    readonly draftCut: string;
    readonly orderId: string;
    readonly orderIdHint: string;
    readonly purpose: string;
    readonly infer: string;
    readonly operation: string;
    readonly operationHint: string;
    readonly reply: string;
    readonly replyOption: string;
    readonly replyHint: string;
    readonly editIntro: string;
    readonly editIntroAsWritten: string;
    readonly slotsIntro: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly note: string;
    readonly noteHint: string;
    readonly emptyDraft: string;
    readonly badOrderId: string;
    readonly slotLeft: string;
    readonly emptyReason: string;
  };
  /** The private word after a press that changed nothing. */
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly refusalExtras: {
    readonly approvers: string;
    readonly violations: string;
    readonly noChannel: string;
  };
  /** How a state is named inside a sentence. */
  readonly states: Readonly<Record<DraftState, string>>;
  readonly problems: Readonly<
    Record<MarketplaceProblem, { readonly happened: string; readonly advice: string }>
  >;
  /** The private answer, after its buttons did their work. */
  readonly done: {
    readonly requested: string;
    readonly approved: string;
    readonly other: string;
  };
  readonly mention: {
    readonly howTo: string;
    readonly nothingToRead: string;
    readonly ownMessage: string;
    readonly cantRead: string;
  };
  /** The team's own words, in a report and as a list. */
  readonly words: {
    readonly offer: string;
    readonly add: string;
    readonly title: Counted;
    readonly none: string;
    readonly noneLike: string;
    readonly remove: string;
    readonly more: Counted;
  };
  readonly stillChecking: string;
  readonly directMessage: string;
  readonly error: string;
  readonly help: string;
}
