import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../../common/plugin';
import { isUnavailable, reasonOf } from '../strapi/database-errors';

/** The first query of a validation that failed. */
interface Validation {
  failure?: { error: unknown };
}

const validations = new AsyncLocalStorage<Validation>();

type Validate = (model: { uid: string }, ...rest: unknown[]) => Promise<unknown>;
type Validator = Record<'validateEntityCreation' | 'validateEntityUpdate', Validate>;

type Method = (params?: object) => Promise<unknown>;
type Repository = Record<'findOne' | 'findMany' | 'count', Method>;

type AfterCommit = { onCommit: (callback: () => unknown) => void };
type Work = (transaction: AfterCommit) => Promise<unknown>;

/** What is used of Strapi's database. */
interface Database {
  query(uid: string): Repository;
  transaction(work?: Work): Promise<unknown>;
}

/**
 * Strapi's entity validator asks the database inside tests of yup 0.32, which hears no rejection: a
 * query that fails there ends the process, and its request never gets an answer. So the queries of a
 * validation do not reject: they find nothing, and the validation fails with the error afterwards.
 */
const hear = (repository: Repository, validation: Validation): Repository => {
  const heard =
    (ask: Method, nothing: unknown): Method =>
    async (params) => {
      try {
        return await ask(params);
      } catch (error) {
        validation.failure ??= { error };
        return nothing;
      }
    };
  return {
    ...repository,
    findOne: heard(repository.findOne, null),
    findMany: heard(repository.findMany, []),
    count: heard(repository.count, 0),
  };
};

const validating =
  (validate: Validate): Validate =>
  async (model, ...rest) => {
    if (!model.uid.startsWith(`plugin::${PLUGIN_ID}.`)) return validate(model, ...rest);
    const validation: Validation = {};
    let result: unknown;
    try {
      result = await validations.run(validation, () => validate(model, ...rest));
    } catch (error) {
      // What it finds wrong with the values is what it was asked for, unless it could not look.
      throw isUnavailable(validation.failure?.error) ? validation.failure?.error : error;
    }
    if (validation.failure) throw validation.failure.error;
    return result;
  };

/** Strapi reads a written entry again for its events, after the commit, and nobody hears a failure. */
const afterCommit =
  (strapi: Core.Strapi, { onCommit }: AfterCommit): AfterCommit['onCommit'] =>
  (callback) =>
    onCommit(() => {
      void Promise.resolve(callback()).catch((error: unknown) => {
        strapi.log.error(`What follows a write failed (${reasonOf(error)}); the write is done.`);
      });
    });

/**
 * Keeps the process alive where Strapi leaves the failure of a query unheard, as when the database
 * goes away. The query itself, and what it answers, stay Strapi's.
 *
 * @returns a function that takes this back: the validator outlives its Strapi
 */
export const hearRejections = (strapi: Core.Strapi): (() => void) => {
  const db = strapi.db as unknown as Database;
  const query = db.query.bind(db);
  db.query = (uid) => {
    const validation = validations.getStore();
    return validation ? hear(query(uid), validation) : query(uid);
  };
  const transaction = db.transaction.bind(db);
  db.transaction = (work) =>
    transaction(work && ((commit) => work({ ...commit, onCommit: afterCommit(strapi, commit) })));

  const validator = strapi.entityValidator as unknown as Validator;
  const { validateEntityCreation, validateEntityUpdate } = validator;
  validator.validateEntityCreation = validating(validateEntityCreation);
  validator.validateEntityUpdate = validating(validateEntityUpdate);
  return () => Object.assign(validator, { validateEntityCreation, validateEntityUpdate });
};
