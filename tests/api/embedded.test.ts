import { embedded } from './service.ts';
import { api } from './suites/all.ts';

api(embedded);
