import { publishedPosts } from '../../db/read/packs.ts'
import { publishPosts as decide } from '../domain/published-post.ts'
import type { Command } from './runner.ts'

export interface PublishPosts {
  posts: readonly string[]
}

export const publishPosts: Command<PublishPosts> = ({ db }, { posts }) => decide(publishedPosts(db), posts)
