import createClient, { type Client, type ClientOptions } from 'openapi-fetch';

export interface LiantuOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Where the service writes, or where it keeps its graph to those who have one. */
  token?: string;
}

/**
 * A client of a service of Liantu, typed by its contract: `data` holds the answer, `error` the problem details.
 * @param address of the service, for example `http://127.0.0.1:3000`
 * @example
 * const api = liantu('http://127.0.0.1:3000');
 * const { data, error } = await api.GET('/api/v1/questions/followers', { params: { query: { region: '浙江' } } });
 */
export function liantu<Paths extends object>(address: string, { token, headers, ...options }: LiantuOptions = {}): Client<Paths> {
  return createClient<Paths>({
    ...options,
    baseUrl: address,
    headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
  });
}
