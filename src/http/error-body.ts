const codes: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  413: 'PayloadTooLarge',
  415: 'UnsupportedMediaType',
  501: 'NotImplemented',
  503: 'NotReady',
};

/**
 * The whole body of an error response: a constant per status, so that nothing from inside the program
 * (or from the request) can leak out through it.
 */
export function errorBody(status: number): { readonly code: string } {
  return { code: codes[status] ?? (status < 500 ? 'BadRequest' : 'InternalError') };
}
