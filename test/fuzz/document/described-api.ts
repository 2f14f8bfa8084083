import type { Operation, Parameter, Schema } from './types.js';

interface Described {
  parameters?: (Partial<Parameter> & { $ref?: string })[];
  requestBody?: { $ref?: string; required?: boolean; content?: Record<string, { schema?: Schema }> };
  security?: object[];
}

interface OpenApi {
  servers?: { url: string }[];
  paths: Record<string, Record<string, Described>>;
  security?: object[];
  components: Record<string, Record<string, unknown>>;
}

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/** What the service says of itself: read from the running service, so that what is added tomorrow is there. */
export class DescribedApi {
  readonly operations: Operation[];
  readonly schemas: Record<string, Schema>;

  constructor(private readonly document: OpenApi) {
    this.schemas = (document.components['schemas'] ?? {}) as Record<string, Schema>;
    this.operations = Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => (item[method] ? [this.operation(method, path, item[method], item)] : [])),
    );
  }

  static async read(url: string): Promise<DescribedApi> {
    const answer = await fetch(`${url}/v1/openapi.json`);
    if (!answer.ok) throw new Error(`No OpenAPI document: ${String(answer.status)} ${await answer.text()}`);
    return new DescribedApi((await answer.json()) as OpenApi);
  }

  /** The methods that an address has, e.g. `GET`, `POST`. */
  methodsOf(path: string): string[] {
    return this.operations.filter((one) => one.path === path).map(({ method }) => method);
  }

  /** What a reference leads to, or the schema itself. */
  resolve<T extends object>(found: T | { $ref?: string }): T {
    const { $ref } = found as { $ref?: string };
    if ($ref === undefined) return found as T;
    const [, , kind = '', name = ''] = $ref.split('/');
    const target = this.document.components[kind]?.[name];
    if (target === undefined) throw new Error(`The OpenAPI document has no ${$ref}`);
    return this.resolve(target as T);
  }

  private operation(method: string, path: string, described: Described, item: Record<string, Described>): Operation {
    const full = `${this.document.servers?.[0]?.url ?? ''}${path}`;
    const shared = (item['parameters'] ?? []) as unknown as Described['parameters'];
    const all = [...(shared ?? []), ...(described.parameters ?? [])].map((one) => this.resolve<Partial<Parameter>>(one));
    const request = described.requestBody && this.resolve<NonNullable<Described['requestBody']>>(described.requestBody);
    const security = described.security ?? this.document.security ?? [];
    const json = Object.entries(request?.content ?? {}).find(([type]) => type.includes('json'))?.[1].schema ?? null;
    return {
      key: `${method.toUpperCase()} ${full}`,
      method: method.toUpperCase(),
      path: full,
      parameters: all.map((one) => ({ schema: {}, required: false, ...one }) as Parameter),
      body: json,
      bodyRequired: request?.required ?? false,
      secured: security.some((scheme) => !('standardWebhooks' in scheme)),
      signed: security.some((scheme) => 'standardWebhooks' in scheme),
    };
  }
}
