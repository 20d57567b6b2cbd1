import { UIDS } from '../../../common/plugin';
import type { Ability } from './ability';
import { FileAccess } from './file-access';
import { TypeAccess, type User } from './type-access';

/** What the user of one request of the admin API may do, with each of the plugin's types, and with files. */
export interface Access {
  userId: number;
  articles: TypeAccess;
  artistTags: TypeAccess;
  tweetEmbeds: TypeAccess;
  relatedReads: TypeAccess;
  files: FileAccess;
}

/** What is used of the state of Koa's context in a request of the admin API. */
export interface AdminState {
  user: User;
  userAbility: Ability;
}

export const accessOf = ({ user, userAbility }: AdminState): Access => {
  const to = (uid: string) => new TypeAccess(uid, userAbility, user);
  return {
    userId: user.id,
    articles: to(UIDS.article),
    artistTags: to(UIDS.artistTag),
    tweetEmbeds: to(UIDS.tweetEmbed),
    relatedReads: to(UIDS.relatedRead),
    files: new FileAccess(userAbility),
  };
};
