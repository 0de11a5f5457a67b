/** What a bare browser page needs to judge and guard clutter, for measuring without the extension. */
export { guardClutter } from '@/lib/clutter/guard';
export { judgeInSteps } from '@/lib/clutter/judge';
export { readLayout } from '@/lib/clutter/layout';
