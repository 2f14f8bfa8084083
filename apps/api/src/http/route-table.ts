import type { FastifyInstance } from 'fastify';

interface KnownRoute {
  pattern: RegExp;
  methods: string[];
}

/** The routes by address, to tell an address that does not exist from a method that it does not have. */
export class RouteTable {
  private readonly routes: KnownRoute[] = [];
  /** Each as `GET /v1/cases/:caseId`. */
  readonly addresses: string[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', ({ url, method }) => {
      if (url.includes('*')) return;
      const pattern = new RegExp(`^${url.replace(/[.]/g, '\\.').replace(/:[A-Za-z]+/g, '[^/]+')}$`);
      const methods = [method].flat();
      this.routes.push({ pattern, methods });
      this.addresses.push(...methods.map((one) => `${one} ${url}`));
    });
  }

  /** The methods of an address; empty when there is no such address. */
  methodsOf(path: string): string[] {
    const methods = this.routes.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
    return [...new Set(methods)].sort();
  }
}
