/** What Amazon answers, read tolerantly: only what is used is required, the rest is dropped here. */
import { z } from 'zod';

/** Where the text is no JSON of this shape: null. */
export function read<Shape extends z.ZodType>(shape: Shape, body: string): z.infer<Shape> | null {
  try {
    return shape.parse(JSON.parse(body));
  } catch {
    return null;
  }
}

const amazonError = z.object({
  code: z.string().default(''),
  message: z.string().default(''),
  details: z.string().nullish(),
});

/** The body of a refusal, the same in every API: `{"errors":[{code, message, details?}]}`. */
export const errorBody = z.object({ errors: z.array(amazonError).min(1) });

/** Login with Amazon: `POST /auth/o2/token`. */
export const tokenBody = z.object({
  access_token: z.string().min(1),
  /** Seconds. */
  expires_in: z.number().positive(),
});
export const tokenErrorBody = z.object({ error: z.string() });

const link = z.object({ name: z.string().optional(), href: z.string().optional() });

/**
 * `getMessagingActionsForOrder` and `getSolicitationActionsForOrder`. Not read: `self`, whose `href` has been seen
 * as an array against the model, and `_embedded` (reference sp-api.md section 1, "Gate").
 */
export const actionsBody = z.object({ _links: z.object({ actions: z.array(link) }) });

/** `GetAttributes`. */
export const attributesBody = z.object({ buyer: z.object({ locale: z.string().nullish() }).nullish() });

const instant = z.iso.datetime({ offset: true });
const range = z.object({ earliestDateTime: instant.optional(), latestDateTime: instant.optional() });

/**
 * `getOrder` of Orders 2026-01-01. A gift message, a tracking number or an address stays out of the program
 * because it isn't named here.
 */
export const orderBody = z.object({
  order: z.object({
    orderId: z.string(),
    lastUpdatedTime: instant,
    salesChannel: z.object({ marketplaceId: z.string().optional() }),
    fulfillment: z
      .object({
        fulfillmentStatus: z.string(),
        fulfilledBy: z.string().optional(),
        shipByWindow: range.optional(),
        deliverByWindow: range.optional(),
      })
      .optional(),
    orderItems: z.array(
      z.object({
        quantityOrdered: z.number(),
        product: z.object({
          title: z.string().optional(),
          sellerSku: z.string().optional(),
          asin: z.string().optional(),
        }),
        fulfillment: z.object({ quantityUnfulfilled: z.number().optional() }).optional(),
      }),
    ),
    packages: z
      .array(
        z.object({
          shipTime: instant.optional(),
          packageStatus: z.object({ status: z.string() }).optional(),
        }),
      )
      .optional(),
  }),
});
export type OrderBody = z.infer<typeof orderBody>;
