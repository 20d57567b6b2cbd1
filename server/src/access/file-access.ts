import { queryOf } from '../strapi/documents';
import type { Ability } from './ability';

const FILE = 'plugin::upload.file';

/** A file as the Media Library has it, and as conditions look at it. */
interface LibraryFile {
  mime: string;
  createdBy: { id: number; roles: object[] } | null;
}

interface PermissionsManager {
  action: string;
  ability: Pick<Ability, 'can'>;
  toSubject(file: LibraryFile): unknown;
}

/** What somebody may do with the files of the Media Library: the same answers as it gives itself. */
export class FileAccess {
  constructor(private readonly ability: Ability) {}

  /** The kind of a file that they may see in the Media Library; null: there is none for them. */
  async kindOf(id: number): Promise<string | null> {
    const file = await queryOf(FILE).findOne<LibraryFile>({
      where: { id },
      populate: { createdBy: { populate: ['roles'] }, folder: true },
    });
    if (file === null) return null;
    const permissions = strapi.service('admin::permission') as unknown as {
      createPermissionsManager(of: object): PermissionsManager;
    };
    const manager = permissions.createPermissionsManager({
      ability: this.ability,
      action: 'plugin::upload.read',
      model: FILE,
    });
    return manager.ability.can(manager.action, manager.toSubject(file)) ? file.mime : null;
  }
}
