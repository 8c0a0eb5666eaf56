import { pageNumbers } from '../../ui/page-numbers.ts'
import { addressOf, type Filters } from './filters.ts'

/** The way through the plan, page by page; undefined where one page holds all. */
export const pagesOf = (filters: Filters, total: number, onPage: number) =>
  pageNumbers(filters.page, Math.ceil(total / onPage), page => addressOf({ ...filters, page }))
