import * as z from 'zod/mini';
import type { Problem } from '../../core/load.ts';
import { problemIn } from '../answer/problem.ts';
import { Contract } from './shape.ts';

/** Where the contract of the service stands. */
export const contractAddress = '/api/openapi.json';

/** Reads the contract. @throws Problem */
export async function readContract(token: string): Promise<Contract> {
  const headers = token === '' ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(contractAddress, { headers }).catch(() => {
    throw problem('unreachable', contractAddress);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) {
    const own = problemIn(body);
    throw own
      ? problem(own.type.replace(/^.*#/, ''), own.detail ?? own.title)
      : problem(`http-${response.status}`, contractAddress);
  }
  const read = z.safeParse(Contract, body);
  if (!read.success) throw problem('unexpected-answer', z.prettifyError(read.error));
  return read.data;
}

const problem = (type: string, detail: string): Problem => ({ type, title: '', detail });
