import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

/** An operation of Amazon's, as its published model describes it. */
export interface ModelOperation {
  /** Amazon's `operationId`, `createUnexpectedProblem`. */
  readonly id: string;
  readonly method: string;
  /** The path's segments; a parameter stands as `{name}`. */
  readonly segments: readonly string[];
  readonly parameters: readonly ModelParameter[];
  /** The faults of a body; null where the operation takes none. */
  readonly bodyFaults: FaultsOf | null;
  /** Whether the body's model has a `text`. */
  readonly takesText: boolean;
  /** The faults of an answer with this status. */
  readonly answerFaults: (status: number, body: unknown) => readonly string[];
  readonly usagePlan: { readonly rate: number; readonly burst: number };
}

/** What is wrong with a value; empty: nothing. */
type FaultsOf = (value: unknown) => readonly string[];

export interface ModelParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  /** Lists come as one value, `A,B`. */
  readonly isList: boolean;
  readonly isValid: (value: unknown) => boolean;
}

/** The little of Swagger 2.0 that is read here. */
interface Swagger {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SwaggerOperation>>>>;
  readonly definitions: Readonly<Record<string, SwaggerSchema>>;
}
interface SwaggerOperation {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: readonly SwaggerParameter[];
  readonly responses: Readonly<Record<string, { readonly schema?: SwaggerSchema }>>;
}
interface SwaggerParameter extends SwaggerSchema {
  readonly name: string;
  readonly in: 'path' | 'query' | 'body';
  readonly required?: boolean;
  readonly schema?: SwaggerSchema;
}
interface SwaggerSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, SwaggerSchema>>;
}

const modelNames = ['messaging', 'solicitations', 'orders_2026-01-01'] as const;

let loaded: readonly ModelOperation[] | null = null;

/** Every operation of the models in `models/`. Read once: they do not change while the program runs. */
export function loadModels(): readonly ModelOperation[] {
  loaded ??= modelNames.flatMap((name) => {
    const file = join(import.meta.dirname, 'models', `${name}.json`);
    return operationsOf(JSON.parse(readFileSync(file, 'utf8')) as Swagger);
  });
  return loaded;
}

function operationsOf(model: Swagger): ModelOperation[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'model', definitions: withItemLimits(model.definitions) });
  // Compiled at first use: most schemas of the models are never asked for.
  const faultsBy = (schema: SwaggerSchema): FaultsOf => {
    let validate: ValidateFunction | null = null;
    return (value) => {
      validate ??= ajv.compile(
        schema.$ref ? { $ref: `model${schema.$ref}` } : (withItemLimits(schema) as object),
      );
      return validate(value) ? [] : faultsOf(validate);
    };
  };

  return Object.entries(model.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => /^(get|post|put|delete)$/.test(method))
      .map(([method, operation]) => {
        const body = operation.parameters?.find((parameter) => parameter.in === 'body')?.schema;
        const answers = new Map<number, FaultsOf>(
          Object.entries(operation.responses).map(([status, { schema }]) => [
            Number(status),
            schema ? faultsBy(schema) : () => [],
          ]),
        );
        return {
          id: operation.operationId,
          method: method.toUpperCase(),
          segments: path.split('/').slice(1),
          parameters: (operation.parameters ?? []).flatMap((parameter) =>
            parameter.in === 'body' ? [] : parameterOf(parameter, faultsBy(schemaOf(parameter))),
          ),
          bodyFaults: body ? faultsBy(body) : null,
          takesText: Boolean(body?.$ref && 'text' in (resolve(model, body.$ref).properties ?? {})),
          answerFaults: (status: number, answer: unknown) =>
            answers.get(status)?.(answer) ?? [`status ${status} is not in the model`],
          usagePlan: usagePlanOf(operation.description),
        };
      }),
  );
}

function parameterOf(parameter: SwaggerParameter, faultsIn: FaultsOf): ModelParameter {
  return {
    name: parameter.name,
    in: parameter.in === 'path' ? 'path' : 'query',
    required: parameter.required ?? false,
    isList: parameter.type === 'array',
    isValid: (value) => faultsIn(value).length === 0,
  };
}

/** In Swagger 2.0 the schema of a path or query parameter is the parameter itself. */
function schemaOf({ name: _name, in: _in, required: _required, ...schema }: SwaggerParameter): SwaggerSchema {
  return schema;
}

function resolve(model: Swagger, ref: string): SwaggerSchema {
  return model.definitions[ref.replace('#/definitions/', '')] ?? {};
}

/** The models limit lists by `minLength` and `maxLength`, which JSON Schema knows for strings alone. */
function withItemLimits(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withItemLimits);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [key, withItemLimits(value)]);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  if (copy.type !== 'array') return copy;
  const { minLength, maxLength, ...list } = copy;
  return {
    ...(minLength !== undefined && { minItems: minLength }),
    ...(maxLength !== undefined && { maxItems: maxLength }),
    ...list,
  };
}

/** The table "Usage Plan" of an operation's description: requests per second, burst. `sendInvoice` has none. */
function usagePlanOf(description: string): ModelOperation['usagePlan'] {
  const row = /\|\s*-+\s*\|\s*-+\s*\|\s*\|\s*([\d.]+)\s*\|\s*(\d+)\s*\|/.exec(description);
  return { rate: Number(row?.[1] ?? 1), burst: Number(row?.[2] ?? 5) };
}

function faultsOf(validate: ValidateFunction): readonly string[] {
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** The operation a request is for, with the values of its path; null where no model has it. */
export function routeTo(
  operations: readonly ModelOperation[],
  method: string,
  pathname: string,
): { operation: ModelOperation; path: Readonly<Record<string, string>> } | null {
  const segments = segmentsOf(pathname);
  for (const operation of operations) {
    if (operation.method !== method || operation.segments.length !== segments.length) continue;
    const pairs = operation.segments.map((name, index) => [name, segments[index] as string] as const);
    const fits = pairs.every(([name, value]) => (name.startsWith('{') ? value !== '' : name === value));
    if (!fits) continue;
    const path = pairs
      .filter(([name]) => name.startsWith('{'))
      .map(([name, value]) => [name.slice(1, -1), value]);
    return { operation, path: Object.fromEntries(path) };
  }
  return null;
}

/** A path that isn't well encoded has no segments, and so fits no operation. */
function segmentsOf(pathname: string): readonly string[] {
  try {
    return pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return [];
  }
}
